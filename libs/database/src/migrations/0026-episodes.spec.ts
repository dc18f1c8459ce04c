import { expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';

jest.setTimeout(60_000);

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [practice, couple, ana, ben, coach] = [id(1), id(10), id(20), id(21), id(30)];
const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`;

/** As the version before writes a flag: once for its key, and today's evidence while it is up. */
const raise = (n: number, kind: string, key: string, day: number, cleared = 'null, null') =>
  `insert into attention (practice_id, id, enrolment_id, partner_id, kind, key, evidence, raised_at, cleared_at, cleared_by)
   values ('${practice}', '${id(n)}', '${couple}', '${ana}', '${kind}', '${key}', '{"text": "Seen."}', '${at(day)}', ${cleared})
   on conflict (practice_id, enrolment_id, partner_id, kind, key) do update set evidence = excluded.evidence
   where attention.cleared_at is null returning id`;

async function filled() {
  const before = await databaseBefore('0026');
  await before.query(
    `insert into practice (practice_id, slug, name, zone, created_at) values ('${practice}', 'p', 'P', 'UTC', now())`,
  );
  await before.query(`insert into enrolment (practice_id, id, state, programme_version, created_at)
    values ('${practice}', '${couple}', 'active', '1', now())`);
  for (const [partner, side] of [
    [ana, 'a'],
    [ben, 'b'],
  ] as const)
    await before.query(`insert into partner (practice_id, id, enrolment_id, side, name, email, address_hash, zone, weekday, time)
      values ('${practice}', '${partner}', '${couple}', '${side}', 'N', '${side}@home.example', '', 'UTC', 1, '19:00')`);
  for (const [n, week] of [
    [50, '2026-W46'],
    [51, '2026-W47'],
  ] as const)
    await before.query(`insert into check_in (practice_id, id, enrolment_id, partner_id, local_week, stage, round_id, asked_at, note_sealed, note_audience, note_written_at)
      values ('${practice}', '${id(n)}', '${couple}', '${ana}', '${week}', 'communication', '${id(4)}', now(), 'sealed', 'coach', '${at(n - 40)}')`);
  return before;
}

it('migration 0026 makes one episode of a rule’s open flags, and knows what was seen and read', async () => {
  await using before = await filled();
  await before.query(raise(60, 'trust-drop', '2026-W45', 9));
  await before.query(raise(61, 'trust-drop', '2026-W46', 16));
  await before.query(raise(62, 'bounce', id(70), 10, `'${at(12)}', '${coach}'`));
  await before.query(raise(63, 'note', `${id(50)} ${at(10)}`, 10, `'${at(12)}', '${coach}'`));

  await migrate(before.url);

  const after = await openDatabase(before.url);
  try {
    expect(await after.query('select id, level, since, ended_at, told_level from attention order by id')).toEqual([
      { id: id(60), level: 2, since: new Date(at(9)), ended_at: null, told_level: 2 },
      { id: id(62), level: 2, since: new Date(at(10)), ended_at: new Date(at(12)), told_level: 2 },
      { id: id(63), level: 2, since: new Date(at(10)), ended_at: new Date(at(12)), told_level: 2 },
    ]);
    const read = await after.query('select local_week, note_read_at from check_in order by local_week');
    expect(read).toEqual([
      { local_week: '2026-W46', note_read_at: new Date(at(12)) },
      { local_week: '2026-W47', note_read_at: null },
    ]);
    expect(await after.query('select findings_version from enrolment')).toEqual([{ findings_version: 0 }]);
  } finally {
    await after.close();
  }
});

it('what the version before raises and takes down still makes episodes, which end here alone', async () => {
  await using before = await filled();
  await migrate(before.url);
  const after = await openDatabase(before.url);
  const open = () =>
    after.query(
      'select id, since, quiet_as, quiet_until, quiet_level from attention where ended_at is null order by id',
    );
  const peace = { quiet_as: null, quiet_until: null, quiet_level: null };
  try {
    expect(await after.query(raise(60, 'trust-drop', '2026-W45', 9))).toHaveLength(1);
    expect(await after.query(raise(61, 'trust-drop', '2026-W46', 16))).toEqual([]);
    await after.query(`update attention set cleared_at = '${at(17)}' where id = '${id(60)}' and cleared_at is null`);
    expect(await open()).toEqual([{ id: id(60), since: new Date(at(9)), ...peace }]);

    await after.query(`update attention set cleared_at = '${at(18)}', cleared_by = '${coach}' where id = '${id(60)}'`);
    const until = new Date(Date.parse(at(18)) + 28 * 86_400_000);
    expect(await open()).toMatchObject([{ quiet_as: 'seen', quiet_until: until, quiet_level: 2 }]);

    await after.query(raise(63, 'note', `${id(50)} ${at(10)}`, 10));
    await after.query(`update attention set cleared_at = '${at(10)}', cleared_by = '${coach}' where id = '${id(63)}'`);
    const unread = await after.query('select local_week from check_in where note_read_at is null');
    expect(unread).toEqual([{ local_week: '2026-W47' }]);
  } finally {
    await after.close();
  }
});
