import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { LocalWeek } from '@troth/domain';
import { openPractice, RunningCouple } from '../../spec/running-couple.js';
import type { Database } from '../connection/database.js';
import { ClosingDay1764000000012 } from './0012-closing-day.js';

let database: Database;

beforeAll(async () => {
  database = await openPractice();
});
afterAll(() => database.close());

it('lets couples close this week as told and the next on their day; no week twice or missing', async () => {
  const fresh = await RunningCouple.start(database);
  const open = await RunningCouple.start(database);
  const paused = await RunningCouple.start(database);
  await open.ask('a', '2026-W48', '2026-11-25T18:00:00Z');
  await paused.pause();
  for (const couple of [fresh, open, paused]) await asBefore(couple);
  await planAsBefore(open, '2026-W49', '2026-12-05T19:00:00Z');
  await database.query('alter table enrolment drop column closing_day');
  await database.query('alter table couple_week drop column closing_day');

  await migrate();

  const days = await database.query('select distinct closing_day from enrolment');
  expect(days).toEqual([{ closing_day: 6 }]);
  // Nobody was asked in the first week of the one; of the other, Ana was, and her email says when it closes.
  expect(await weeksOf(fresh)).toEqual([
    '2026-W48 planned, closes 2026-11-28T17:00, 3 slots, the last 2026-11-28T17:00',
    '2026-W49 planned, closes 2026-12-05T17:00, 3 slots, the last 2026-12-05T17:00',
  ]);
  expect(await weeksOf(open)).toEqual([
    '2026-W48 open, closes 2026-11-28T18:00, 3 slots, the last 2026-11-28T18:00',
    '2026-W49 planned, closes 2026-12-05T17:00, 3 slots, the last 2026-12-05T17:00',
  ]);
  expect(await weeksOf(paused)).toEqual([]);
});

it('leaves a week as it was planned whose check-in is too late for the day', async () => {
  const couple = await RunningCouple.start(database);
  await asBefore(couple);
  await database.query(
    `update couple_week set b_due_at = '2026-11-29T18:00:00Z', closes_at = '2026-12-01T18:00:00Z' where enrolment_id = $1`,
    [couple.enrolment.id],
  );
  await database.query('alter table enrolment drop column closing_day');
  await database.query('alter table couple_week drop column closing_day');

  await migrate();

  const [first] = await database.query<{ closes_at: Date; closing_day: number | null }>(
    'select closes_at, closing_day from couple_week where enrolment_id = $1 order by week limit 1',
    [couple.enrolment.id],
  );
  expect(first).toEqual({ closes_at: new Date('2026-12-01T18:00:00Z'), closing_day: null });
});

async function migrate(): Promise<void> {
  const runner = database.dataSource.createQueryRunner();
  await new ClosingDay1764000000012().up(runner);
  await runner.release();
}

/** As the version before left it: one week, 48 hours after the later of its check-ins, and no other until one is asked. */
async function asBefore({ enrolment }: RunningCouple): Promise<void> {
  await database.query(
    `delete from slot where enrolment_id = $1 and local_week > '2026-W48' and local_week like '2%'`,
    [enrolment.id],
  );
  await database.query(`delete from couple_week where enrolment_id = $1 and week > '2026-W48'`, [enrolment.id]);
  await database.query(`update couple_week set closes_at = '2026-11-28T18:00:00Z' where enrolment_id = $1`, [
    enrolment.id,
  ]);
  await database.query(
    `update slot set due_at = '2026-11-28T18:00:00Z' where enrolment_id = $1 and kind = 'week-closing'`,
    [enrolment.id],
  );
}

async function planAsBefore({ enrolment, ref }: RunningCouple, week: LocalWeek, closesAt: string): Promise<void> {
  const { a, b } = enrolment.partners;
  const closes = new Date(closesAt);
  const [aDue, bDue] = [3, 2].map((days) => new Date(closes.getTime() - days * 86_400_000 - 3_600_000));
  await database.query(
    `insert into couple_week (practice_id, enrolment_id, week, round_id, stage, a_due_at, b_due_at, closes_at, state)
     select practice_id, enrolment_id, $3, id, stage, $4, $5, $6, 'planned' from round
     where practice_id = $1 and enrolment_id = $2 and ended_at is null`,
    [ref.practiceId, ref.enrolmentId, week, aDue, bDue, closes],
  );
  await database.query(
    `insert into slot (practice_id, id, kind, subject_id, enrolment_id, local_week, due_at)
     select $1, gen_random_uuid(), s.kind, s.subject, $2, $3, s.due
     from (values ('check-in', $4::uuid, $6::timestamptz), ('check-in', $5::uuid, $7::timestamptz),
                  ('week-closing', $2::uuid, $8::timestamptz)) as s(kind, subject, due)`,
    [ref.practiceId, ref.enrolmentId, week, a.id, b.id, aDue, bDue, closes],
  );
}

async function weeksOf({ enrolment }: RunningCouple): Promise<string[]> {
  const found = await database.query<{ text: string }>(
    `select w.week || ' ' || w.state || ', closes ' || to_char(w.closes_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI') || ', '
         || count(s.id) || ' slots, the last ' || to_char(max(s.due_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI') as text
     from couple_week w join slot s on s.enrolment_id = w.enrolment_id and s.local_week = w.week and s.cancelled_at is null
     where w.enrolment_id = $1 and w.state in ('planned', 'open') group by w.week, w.state, w.closes_at order by w.week`,
    [enrolment.id],
  );
  return found.map(({ text }) => text);
}
