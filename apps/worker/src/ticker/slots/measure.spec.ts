import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { measureKey, trothSix, type Enrolment } from '@troth/domain';
import { localTime } from '@troth/domain/calendar';
import { answerMeasures } from '@troth/programme';
import { PracticeUnderTest } from '../../../spec/practice-under-test.js';

jest.setTimeout(120_000);

const dayMs = 86_400_000;
const subject = 'A few questions, if you like';
let practice: PracticeUnderTest;
let couple: Enrolment;

beforeAll(async () => {
  practice = await PracticeUnderTest.open();
  couple = await practice.start();
});
afterAll(() => practice?.close());

const days = (count: number) => practice.advanceTo(new Date(practice.now.getTime() + count * dayMs));
const by = () => ({ role: 'partner', partnerId: couple.partners.a.id }) as const;
const ref = () => ({ practiceId: practice.practiceId, enrolmentId: couple.id });
const asked = async (side: 'a' | 'b') =>
  (
    await practice.database.query<{ at: Date }>(
      'select asked_at as at from measure_asking where partner_id = $1 order by asked_at',
      [couple.partners[side].id],
    )
  ).map(({ at }) => {
    const { date, time, weekday } = localTime(at, couple.partners[side].zone);
    return `${date} ${time} ${weekday}`;
  });

/** When A is asked next, on their own wall clock. */
const planned = async () =>
  (
    await practice.database.query<{ at: Date }>(
      `select due_at as at from slot where kind = 'measure' and claimed_at is null and subject_id = $1`,
      [couple.partners.a.id],
    )
  ).map(({ at }) => {
    const { date, time } = localTime(at, couple.partners.a.zone);
    return `${date} ${time}`;
  });
const bringForward = () =>
  practice.database.query(
    `update slot set due_at = $1::timestamptz + interval '1 day' where kind = 'measure' and claimed_at is null`,
    [practice.now],
  );

const emailsTo = (email: string) => practice.subjectsTo(email).filter((one) => one === subject).length;

async function answersA(): Promise<void> {
  const me = { ...ref(), partnerId: couple.partners.a.id };
  const answers = { [measureKey(trothSix)]: { trust: 4 } };
  expect(await practice.work((work) => answerMeasures(work, me, [trothSix], answers))).toBe('kept');
}

it('both are asked as soon as both have joined, by the link in their welcome', async () => {
  await practice.advanceTo(practice.now);
  expect(await asked('a')).toEqual([expect.stringMatching(/^2026-11-23/)]);
  expect(await asked('b')).toEqual([expect.stringMatching(/^2026-11-23/)]);
  for (const email of ['robin.couple@example.org', 'kim.couple@example.org']) {
    const [welcome] = practice.mailbox.mails.filter(({ to }) => to.includes(email));
    expect(welcome?.text).toMatch(/\/questions\?en#[\w-]{20,}/);
    expect(emailsTo(email)).toBe(0);
  }
});

it('in the first week, only a partner who has not answered is asked the same again by email', async () => {
  await answersA();
  await days(7);
  expect([emailsTo('robin.couple@example.org'), emailsTo('kim.couple@example.org')]).toEqual([0, 1]);
  expect([await asked('a'), await asked('b')]).toEqual([[expect.anything()], [expect.anything()]]);
  const [open] = await practice.database.query<{ until: Date }>(
    'select open_until as until from measure_asking where partner_id = $1',
    [couple.partners.b.id],
  );
  expect(open?.until.toISOString()).toMatch(/^2026-12-09/);
  expect(await planned()).toEqual(['2027-01-21 19:00']);
});

it('a pause at that time puts it off until the couple goes on', async () => {
  await practice.decide(ref(), { kind: 'pause', by: by() });
  await bringForward();
  await days(8);
  expect(await asked('a')).toHaveLength(1);
  await practice.decide(ref(), { kind: 'resume', by: by() });
  await days(7);
  expect(await asked('a')).toHaveLength(2);
});

it('a move west while it is put off leaves a next time, on the same date there', async () => {
  const { a } = couple.partners;
  await practice.decide(ref(), { kind: 'pause', by: by() });
  // A Thursday at 19:00 in Berlin, when it is still that morning in Pago Pago.
  const daysToThursday = ((4 - practice.now.getUTCDay() + 7) % 7) + 7;
  const date = new Date(practice.now.getTime() + daysToThursday * dayMs).toISOString().slice(0, 10);
  const due = new Date(`${date}T18:00:00Z`);
  const theirs = `kind = 'measure' and claimed_at is null and subject_id = '${a.id}'`;
  await practice.database.query(`update slot set due_at = $1, local_week = $2 where ${theirs}`, [due, date]);
  await practice.decide(ref(), {
    kind: 'change-preferences',
    partnerId: a.id,
    preferences: { zone: 'Pacific/Pago_Pago', weekday: a.weekday!, time: a.time! },
  });
  await practice.advanceTo(new Date(due.getTime() + 3_600_000));
  expect(await practice.count(`slot where ${theirs}`)).toBe(1);
  await practice.decide(ref(), { kind: 'resume', by: by() });
});

it('an end that both came to together brings one last time, also soon after an answer', async () => {
  await practice.database.query(
    `update measure_asking set open_until = $2 where id = (
       select id from measure_asking where partner_id = $1 order by asked_at desc limit 1)`,
    [couple.partners.a.id, new Date(practice.now.getTime() + 13 * dayMs)],
  );
  await answersA();
  await practice.database.query(
    `update enrolment set state = 'completed', ended_at = $2, ended_how = 'together' where id = $1`,
    [couple.id, practice.now],
  );
  await practice.work(({ record }) =>
    record([{ ...ref(), name: 'enrolment.completed', payload: { how: 'together' } }]),
  );
  await days(14);
  expect(await asked('a')).toHaveLength(3);
  expect(emailsTo('robin.couple@example.org')).toBe(2);
});
