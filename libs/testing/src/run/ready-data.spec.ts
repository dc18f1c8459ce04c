import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { openDatabase, type Database } from '@troth/database';
import { startPostgres, type EmbeddedPostgres } from '@troth/embedded-postgres';
import { layReadyData } from './ready-data.js';

describe('data that were laid ready', () => {
  const started: { folder: string; postgres: EmbeddedPostgres; database: Database }[] = [];

  async function start(): Promise<Database> {
    const folder = await mkdtemp(join(tmpdir(), 'troth-ready-'));
    // PostgreSQL runs as a user of its own where the tests run as root, and has to pass through here.
    await chmod(folder, 0o711);
    const dataDir = join(folder, 'data');
    await layReadyData(dataDir);
    const postgres = await startPostgres({ dataDir });
    const database = await openDatabase(postgres.url(), { poolSize: 1 });
    started.push({ folder, postgres, database });
    return database;
  }

  afterAll(async () => {
    for (const { folder, postgres, database } of started) {
      await database.close();
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('are migrated and hold nobody, for the next one too, whatever was written before', async () => {
    const there = `select to_regclass('only_here')::text as found`;
    const one = await start();
    expect(await one.query('select from enrolment')).toEqual([]);
    await one.query('create table only_here (id int)');
    expect(await one.query(there)).toEqual([{ found: 'only_here' }]);
    await one.query('checkpoint');

    const other = await start();
    expect(await other.query('select from enrolment')).toEqual([]);
    expect(await other.query(there)).toEqual([{ found: null }]);
  });
});
