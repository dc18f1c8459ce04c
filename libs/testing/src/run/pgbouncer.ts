import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '@troth/embedded-postgres';
import { noteServer, runFolder } from './run-folder.js';

export interface PgBouncer {
  /** The same database through the pooler. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface PgBouncerOptions {
  /** Connections to PostgreSQL that it lends. */
  readonly poolSize?: number;
  /** Drops a connection's options without a word, which it otherwise refuses. */
  readonly dropsOptions?: boolean;
}

/** A real pgbouncer in transaction mode before the database at `url`. It is stopped with the run if not before. */
export async function startPgBouncer(
  url: string,
  { poolSize = 2, dropsOptions = false }: PgBouncerOptions = {},
): Promise<PgBouncer> {
  const folder = await mkdtemp(join(runFolder(), 'pgbouncer-'));
  const port = await freePort();
  const { hostname, port: behind, username, password, pathname } = new URL(url);
  const file = join(folder, 'pgbouncer.ini');
  const lines = [
    '[databases]',
    `${pathname.slice(1)} = host=${hostname} port=${behind} user=${username} password=${decodeURIComponent(password)}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${port}`,
    'unix_socket_dir =',
    'auth_type = any',
    'pool_mode = transaction',
    `default_pool_size = ${poolSize}`,
    `ignore_startup_parameters = extra_float_digits${dropsOptions ? ',options' : ''}`,
  ];
  await writeFile(file, lines.join('\n'), { mode: 0o600 });
  const asRoot = process.getuid?.() === 0 ? ['-u', 'nobody'] : [];
  const server = spawn('pgbouncer', [...asRoot, file], { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  let said = '';
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  await new Promise<void>((up, fault) => {
    server.once('error', () => fault(new Error('pgbouncer is not installed: apt-get install -y pgbouncer')));
    server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()).includes('process up') && up());
    void ended.then(() => fault(new Error(`pgbouncer ended: ${said}`)));
  });
  noteServer(server.pid as number, 'pgbouncer');
  server.unref();
  server.stderr.destroy();
  const at = new URL(url);
  at.host = `127.0.0.1:${port}`;
  return {
    url: at.href,
    stop: async () => {
      server.kill('SIGINT');
      await ended;
    },
  };
}
