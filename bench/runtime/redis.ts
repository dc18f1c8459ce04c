import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@troth/embedded-postgres';
import type { Bench } from './bench.js';

/** A redis-server of the measurement's own, in memory; throws with what to install where there is none. */
export async function startRedis(bench: Bench): Promise<string> {
  const port = await freePort();
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--maxmemory-policy', 'noeviction'];
  const server = spawn('redis-server', settings, { stdio: 'ignore' });
  const ended = once(server, 'exit').catch(() => undefined);
  bench.onEnd(async () => {
    server.kill('SIGTERM');
    await ended;
  });
  while (!(await answers(port))) {
    if (await Promise.race([ended.then(() => true), pause(10, false)]))
      throw new Error('redis-server did not start; where it is missing: apt-get install -y redis-server');
  }
  return `redis://127.0.0.1:${port}`;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
