import { spawn } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@troth/embedded-postgres';
import { noteServer, runFolder } from './run-folder.js';

export interface RedisServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** A real redis-server of the caller's own, empty, in memory; some 20 ms. It is stopped with the run if not before. */
export async function startRedis(): Promise<RedisServer> {
  const folder = await mkdtemp(join(runFolder(), 'redis-'));
  const port = await freePort();
  const logFile = join(folder, 'log');
  const settings = {
    port,
    bind: '127.0.0.1',
    dir: folder,
    logfile: logFile,
    save: '',
    'maxmemory-policy': 'noeviction',
  };
  const server = spawn(
    'redis-server',
    Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
    { stdio: 'ignore', detached: true },
  );
  server.unref();
  const ended = new Promise<string>((resolve) => {
    server.on('error', () => resolve('redis-server is not installed: apt-get install -y redis-server'));
    server.on('exit', () => resolve('redis-server ended'));
  });
  let why: string | false = false;
  while (!why && !(await answers(port))) why = await Promise.race([ended, pause(5, false as const)]);
  if (why) throw new Error(`${why} ${await readFile(logFile, 'utf8').catch(() => '')}`);
  noteServer(server.pid as number, 'redis-server');
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      server.kill('SIGINT');
      await ended;
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
