import { expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';

jest.setTimeout(60_000);

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

it('migration 0021 keeps notes that were there, and calls nobody to them', async () => {
  await using before = await databaseBefore('0021');
  await before.query(
    `insert into practice (practice_id, slug, name, zone, created_at) values ('${id(1)}', 'p', 'P', 'UTC', now())`,
  );
  await before.query(`insert into enrolment (practice_id, id, state, programme_version, created_at)
    values ('${id(1)}', '${id(2)}', 'active', '1', now())`);
  await before.query(`insert into partner (practice_id, id, enrolment_id, side, name, email, address_hash, zone, weekday, time)
    values ('${id(1)}', '${id(3)}', '${id(2)}', 'a', 'Ana', 'ana@home.example', '', 'UTC', 1, '19:00')`);
  await before.query(`insert into check_in (practice_id, id, enrolment_id, partner_id, local_week, stage, round_id, asked_at, note_sealed, note_audience)
    values ('${id(1)}', '${id(5)}', '${id(2)}', '${id(3)}', '2026-W40', 'communication', '${id(4)}', now(), 'sealed', 'coach')`);

  await migrate(before.url);

  const after = await openDatabase(before.url);
  try {
    expect(await after.query('select note_sealed, note_written_at from check_in')).toEqual([
      { note_sealed: 'sealed', note_written_at: null },
    ]);
  } finally {
    await after.close();
  }
});
