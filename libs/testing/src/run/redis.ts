import { spawn } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@troth/embedded-postgres';
import { noteServer, runFolder } from './run-folder.js';

export interface RedisServer {
  readonly url: string;
  stop(): Promise<void>;
}

export interface RedisOptions {
  /** A certificate and its key, PEM: the server then speaks TLS alone, as `localhost`. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** As an ACL file has them, a user a line. */
  readonly users?: string;
}

/** A real redis-server of the caller's own, empty, in memory; some 20 ms. It is stopped with the run if not before. */
export async function startRedis({ tls, users }: RedisOptions = {}): Promise<RedisServer> {
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
    ...(tls ? await settingsFor(tls, folder, port) : {}),
    ...(users === undefined ? {} : { aclfile: await fileIn(folder, 'users.acl', users) }),
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
    url: tls ? `rediss://localhost:${port}` : `redis://127.0.0.1:${port}`,
    stop: async () => {
      server.kill('SIGINT');
      await ended;
    },
  };
}

async function settingsFor({ cert, key }: { cert: string; key: string }, folder: string, port: number) {
  return {
    port: 0,
    'tls-port': port,
    'tls-cert-file': await fileIn(folder, 'cert.pem', cert),
    'tls-key-file': await fileIn(folder, 'key.pem', key),
    'tls-auth-clients': 'no',
  };
}

async function fileIn(folder: string, name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text, { mode: 0o600 });
  return path;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
