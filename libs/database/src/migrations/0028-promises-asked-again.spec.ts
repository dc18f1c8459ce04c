import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { endOf, openPromises } from '@troth/domain';
import { databaseBefore } from '../../spec/database-before.js';
import { openDatabase, type Database } from '../connection/database.js';
import { migrate } from '../connection/migrate.js';
import { loadCheckIn } from '../check-in/check-ins.js';
import { loadPromises } from '../promise/promises.js';
import { readinessWeeks } from '../week/weeks.js';

jest.setTimeout(60_000);

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [practice, couple, ana, ben, round] = [id(1), id(10), id(20), id(21), id(30)];
const ref = { practiceId: practice, enrolmentId: couple };

/** Id, week of the own and the seen view, and the mark in the own view. */
const promises = [
  [40, '2026-W46', '2026-W46', 'kept'],
  [41, '2026-W47', '2026-W47', null],
  [42, '2026-W49', '2026-W49', null],
  [43, '2026-W49', null, 'not'],
  [44, null, null, null],
] as const;

let database: Database;

beforeAll(async () => {
  await using before = await databaseBefore('0028');
  await before.query(`insert into practice (practice_id, slug, name, zone, created_at)
    values ('${practice}', 'p', 'P', 'Europe/Berlin', now())`);
  await before.query(`insert into enrolment (practice_id, id, state, programme_version, created_at)
    values ('${practice}', '${couple}', 'active', '1', now())`);
  await before.query(`insert into round (practice_id, id, enrolment_id, stage, number, entered_at, entered_week)
    values ('${practice}', '${round}', '${couple}', 'communication', 1, now(), '2026-W46')`);
  for (const [week, state] of [
    ['2026-W46', 'closed'],
    ['2026-W47', 'closed'],
    ['2026-W48', 'paused'],
    ['2026-W49', 'open'],
  ])
    await before.query(`insert into couple_week (practice_id, enrolment_id, week, round_id, stage, a_due_at, b_due_at, closes_at, state)
      values ('${practice}', '${couple}', '${week}', '${round}', 'communication', now(), now(), now(), '${state}')`);
  for (const [index, week] of ['2026-W46', '2026-W47', '2026-W49'].entries())
    await before.query(`insert into check_in (practice_id, id, enrolment_id, partner_id, local_week, round_id, stage, asked_at, ratings)
      values ('${practice}', '${id(60 + index)}', '${couple}', '${ana}', '${week}', '${round}', 'communication', now(),
              '{"trust": 5, "readiness": 4}')`);
  for (const [n, own, seen, mark] of promises) {
    await before.query(`insert into promise (practice_id, id, enrolment_id, maker_id, if_cue, then_act, due_on, made_week, made_at, told_at, own_week, seen_week)
      values ('${practice}', '${id(n)}', '${couple}', '${ana}', 'c', 'a', '2026-11-12', '2026-W${n}', now(), now(),
              ${own && `'${own}'`}, ${seen && `'${seen}'`})`);
    if (mark)
      await before.query(`insert into promise_mark (practice_id, promise_id, view, answer, week, marked_at)
        values ('${practice}', '${id(n)}', 'own', '${mark}', '${own}', now())`);
  }
  await migrate(before.url);
  database = await openDatabase(before.url);
});
afterAll(() => database.close());

it('migration 0028 leaves what a closed week left unanswered as untold, and asks nobody again', async () => {
  const found = await loadPromises(database.statements, ref);
  expect(found.map(endOf)).toEqual(['marked', 'untold', 'open', 'marked', 'open']);
  expect(found.map(({ seen }) => seen.again)).toEqual([true, true, false, false, false]);
  expect(openPromises(found, ana).map((one) => one.id)).toEqual([id(42), id(44)]);
});

it('migration 0028 leaves what was asked before as it was asked', async () => {
  const asked = await loadCheckIn(database.statements, { practiceId: practice, partnerId: ana, week: '2026-W49' });
  expect(asked).toMatchObject({ stageQuestions: null, answers: { trust: 5, readiness: 4 } });
  const partners = { a: { id: ana }, b: { id: ben } };
  const enrolment = { practiceId: practice, id: couple, round: { id: round }, partners };
  const weeks = await readinessWeeks(database.statements, enrolment as never);
  expect(weeks).toEqual(['2026-W46', '2026-W47'].map((week) => ({ week, a: 4, b: null, asked: ['a'] })));
});
