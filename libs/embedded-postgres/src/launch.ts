import { spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Account } from './account.js';
import { freePort } from './free-port.js';
import { wouldNotStart } from './would-not-start.js';

export interface Launch {
  readonly postgres: string;
  readonly account: Account;
  readonly cluster: string;
  readonly logFile: string;
  readonly settings: Readonly<Record<string, string>>;
}

export interface Server {
  readonly pid: number;
  readonly port: number;
  /** Comes with the reason, once the server has ended. */
  readonly ended: Promise<string>;
}

/** What goes away by itself: someone took the port first, or the last server's children are still leaving. */
const passing = /address already in use|shared memory block/i;

/** Starts the server and waits until it takes connections. */
export async function launch(plan: Launch): Promise<Server> {
  for (let attempt = 1; ; attempt += 1) {
    const server = await spawnServer(plan);
    if (await becomesReady(plan.cluster, server)) return server;
    const said = (await readFile(plan.logFile, 'utf8').catch(() => '')) || (await server.ended);
    if (attempt === 5 || !passing.test(said)) throw wouldNotStart(plan.postgres, said);
    await pause(200);
  }
}

async function spawnServer({ postgres, account, cluster, logFile, settings }: Launch): Promise<Server> {
  const port = settings['port'] ? Number(settings['port']) : await freePort();
  const flags = Object.entries({ ...settings, port: String(port) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const log = await open(logFile, 'w', 0o600);
  // A session of its own: Ctrl-C in the terminal must not end the database before those who still write to it.
  const child = spawn(postgres, ['-D', cluster, ...flags], {
    ...account.ids,
    cwd: '/',
    env: { LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', log.fd, log.fd],
    detached: true,
  });
  child.unref();
  const ended = new Promise<string>((done) => {
    child.on('error', (fault) => done(fault.message));
    child.on('exit', (code, signal) => done(`it ended with ${signal ?? `code ${code}`}`));
  });
  await log.close();
  return { pid: child.pid ?? 0, port, ended };
}

async function becomesReady(cluster: string, server: Server): Promise<boolean> {
  const ended = server.ended.then(() => true);
  while (!(await isReady(cluster, server.pid))) {
    if (await Promise.race([ended, pause(5, false)])) return false;
  }
  return true;
}

/** PostgreSQL itself writes `ready` into the eighth line of postmaster.pid once it takes connections. */
async function isReady(cluster: string, pid: number): Promise<boolean> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  return lines[0] === String(pid) && lines[7]?.trim() === 'ready';
}
