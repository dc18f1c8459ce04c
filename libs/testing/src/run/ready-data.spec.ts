import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase, type Database } from '@troth/database';
import { startPostgres, type EmbeddedPostgres } from '@troth/embedded-postgres';
import { layReadyData } from './ready-data.js';

describe('data that were laid ready', () => {
  const started: { folder: string; postgres: EmbeddedPostgres; database: Database }[] = [];

  beforeAll(async () => {
    for (const name of ['one', 'other']) {
      const folder = await mkdtemp(join(tmpdir(), `troth-ready-${name}-`));
      // PostgreSQL runs as a user of its own where the tests run as root, and has to pass through here.
      await chmod(folder, 0o711);
      const dataDir = join(folder, 'data');
      await layReadyData(dataDir);
      const postgres = await startPostgres({ dataDir });
      started.push({ folder, postgres, database: await openDatabase(postgres.url(), { poolSize: 1 }) });
    }
  });
  afterAll(async () => {
    for (const { folder, postgres, database } of started) {
      await database.close();
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('are migrated and hold nobody', async () => {
    for (const { database } of started) expect(await database.query('select from enrolment')).toEqual([]);
  });

  it('are each folder’s own', async () => {
    const [one, other] = started;
    await one!.database.query('create table only_here (id int)');
    const there = `select to_regclass('only_here')::text as found`;
    expect(await one!.database.query(there)).toEqual([{ found: 'only_here' }]);
    expect(await other!.database.query(there)).toEqual([{ found: null }]);
  });
});
