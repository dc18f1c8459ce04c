import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { binariesFor } from './binaries.js';
import { urlOn } from './connection.js';
import { takeFolder } from './holder.js';
import { initialise } from './initialise.js';
import { launch } from './launch.js';
import { stopLeftover, stopPostmaster } from './leftover.js';
import { placeFor } from './place.js';

export interface StartPostgresOptions {
  /** The project's data folder; made when missing. */
  readonly dataDir: string;
  /** PostgreSQL settings by name, over ours; without a `port` among them, any free one. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Called once when the server ends although nobody stopped it. */
  readonly onLost?: (why: string) => void;
}

export interface EmbeddedPostgres {
  readonly port: number;
  readonly pid: number;
  /** The cluster's own folder. */
  readonly cluster: string;
  /** A connection URL, of the database `troth` unless another is named. */
  url(database?: string): string;
  /** Ends every session, shuts down, and leaves nothing running. */
  stop(): Promise<void>;
}

const ourSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
};

/** Starts a real PostgreSQL on a port of 127.0.0.1; throws EmbeddedPostgresError with one sentence to show. */
export async function startPostgres(options: StartPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  const { account, cluster } = await placeFor(dataDir);
  const letGo = await takeFolder(dataDir);
  try {
    const binaries = await binariesFor(account);
    const password = await passwordIn(dataDir);
    await initialise(binaries, account, cluster, password);
    await stopLeftover(cluster);
    const settings = { ...ourSettings, ...options.settings };
    const logFile = join(dataDir, 'postgres.log');
    const server = await launch({ postgres: binaries.postgres, account, cluster, logFile, settings });
    let stopping = false;
    void server.ended.then((why) => stopping || options.onLost?.(why));
    return {
      port: server.port,
      pid: server.pid,
      cluster,
      url: (database) => urlOn(server.port, password, database),
      stop: async () => {
        stopping = true;
        await stopPostmaster(server.pid);
        await letGo();
      },
    };
  } catch (fault) {
    await letGo();
    throw fault;
  }
}

async function passwordIn(dataDir: string): Promise<string> {
  const file = join(dataDir, 'postgres.password');
  const kept = (await readFile(file, 'utf8').catch(() => '')).trim();
  if (kept !== '') return kept;
  const fresh = randomBytes(24).toString('base64url');
  await writeFile(file, `${fresh}\n`, { mode: 0o600 });
  return fresh;
}
