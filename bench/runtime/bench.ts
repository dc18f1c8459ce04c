import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { migrate, openDatabase, type Database } from '@troth/database';
import { startPostgres, type EmbeddedPostgres } from '@troth/embedded-postgres';
import { openFit } from '@troth/programme';

/** What all measurements run on: one PostgreSQL of their own, and the list of what is to be closed. */
export interface Bench {
  /** The URL of a new, migrated database that knows the keys (as TROTH_KEYS has them) which it is begun with. */
  freshDatabase(keys: string): Promise<string>;
  open(url: string): Promise<Database>;
  /** To be ended, last first, with the measurement that is running. */
  onEnd(end: () => unknown): void;
  /** Ends what the last measurement opened. */
  endMeasurement(): Promise<void>;
  close(): Promise<void>;
}

// As durable as it comes: a commit waits for the disk. Its statistics are how statements are counted.
const settings = {
  shared_preload_libraries: 'pg_stat_statements',
  // A quarter of the machine, as PostgreSQL's manual has it.
  shared_buffers: `${Math.floor(totalmem() / 4 / 1_048_576)}MB`,
  max_wal_size: '8GB',
  max_connections: '300',
};

export async function openBench(): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'troth-bench-'));
  // Open to PostgreSQL's own account, so that its cluster lies within and goes away with it.
  await chmod(folder, 0o711);
  let postgres: EmbeddedPostgres;
  try {
    postgres = await startPostgres({ dataDir: folder, settings });
  } catch (fault) {
    await rm(folder, { recursive: true, force: true });
    throw fault;
  }
  const ends: (() => unknown)[] = [];
  let databases = 0;

  async function ask(sql: string): Promise<void> {
    const database = await openDatabase(postgres.url(), { poolSize: 1 });
    await database.query(sql).finally(() => database.close());
  }

  async function endMeasurement(): Promise<void> {
    for (const end of ends.splice(0).reverse()) await end();
  }

  return {
    async freshDatabase(keys) {
      const name = `bench_${(databases += 1)}`;
      await ask(`create database ${name}`);
      const url = postgres.url(name);
      await migrate(url);
      // Before it is filled with links that no key made.
      await openFit(url, { keys });
      ends.push(() => ask(`drop database ${name} with (force)`));
      return url;
    },
    async open(url) {
      const database = await openDatabase(url, { poolSize: 4 });
      ends.push(() => database.close());
      return database;
    },
    onEnd: (end) => void ends.push(end),
    endMeasurement,
    async close() {
      await endMeasurement();
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
