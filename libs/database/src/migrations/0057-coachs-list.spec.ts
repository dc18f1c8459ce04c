import { expect, it, jest } from '@jest/globals';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';

jest.setTimeout(60_000);

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [practice, couple, silent, ana, ben] = [id(1), id(2), id(3), id(4), id(5)];

it('migration 0057 knows the last word of couples that were there, and keeps it up', async () => {
  await using before = await databaseBefore('0057');
  await before.query(`insert into practice (practice_id, slug, name, zone, created_at)
    values ('${practice}', 'p', 'P', 'Europe/Berlin', now())`);
  await before.query(`insert into enrolment (practice_id, id, state, programme_version, created_at)
    values ('${practice}', '${couple}', 'active', '1', now()), ('${practice}', '${silent}', 'active', '1', now())`);
  for (const [side, partner] of [
    ['a', ana],
    ['b', ben],
  ])
    await before.query(`insert into partner (practice_id, id, enrolment_id, side, name, email, address_hash, zone, weekday, time)
      values ('${practice}', '${partner}', '${couple}', '${side}', 'Robin', '${side}@home.example', '', 'Europe/Berlin', 1, '19:00')`);
  await before.query(`insert into round (practice_id, id, enrolment_id, stage, number, entered_at, entered_week)
    values ('${practice}', '${id(6)}', '${couple}', 'communication', 1, now(), '2026-W40')`);
  for (const [n, partner, week, answered] of [
    [7, ana, '2026-W40', `'2026-10-04T18:00:00Z'`],
    [8, ben, '2026-W41', `'2026-10-11T18:00:00Z'`],
    [9, ana, '2026-W42', 'null'],
  ] as const)
    await before.query(`insert into check_in (practice_id, id, enrolment_id, partner_id, local_week, round_id, stage, asked_at, answered_at, revision, ratings)
      values ('${practice}', '${id(n)}', '${couple}', '${partner}', '${week}', '${id(6)}', 'communication', '2026-10-01', ${answered}, 0, '{}')`);

  await migrate(before.url);

  const after = await openDatabase(before.url);
  try {
    const kept = () => after.query('select enrolment_id as couple, side, said_at as at from last_word');
    expect(await kept()).toEqual([{ couple, side: 'b', at: new Date('2026-10-11T18:00:00Z') }]);

    const answer = (n: number, at: string) =>
      after.query(`update check_in set answered_at = $2 where id = $1`, [id(n), at]);
    await answer(9, '2026-10-18T18:00:00Z');
    expect(await kept()).toEqual([{ couple, side: 'a', at: new Date('2026-10-18T18:00:00Z') }]);
    await after.query(`insert into inbound_mail (practice_id, id, enrolment_id, partner_id, delivery_id, kind, received_at, dedup)
      values ('${practice}', '${id(10)}', '${couple}', '${ben}', '${id(11)}', 'reply', '2026-10-19T08:00:00Z', 'x'),
             ('${practice}', '${id(12)}', '${couple}', '${ana}', '${id(11)}', 'machine', '2026-10-20T08:00:00Z', 'y')`);
    await answer(7, '2026-10-18T20:00:00Z');
    expect(await kept()).toEqual([{ couple, side: 'b', at: new Date('2026-10-19T08:00:00Z') }]);
  } finally {
    await after.close();
  }
});
