import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, it, jest } from '@jest/globals';
import { listCouples } from '@troth/database';
import type { Enrolment } from '@troth/domain';
import { seeEpisode } from '@troth/programme';
import { answers, PracticeUnderTest } from '../../spec/practice-under-test.js';

jest.setTimeout(90_000);

let practice: PracticeUnderTest;
afterEach(() => practice.close());

const needing = async () => {
  const { practiceId, coachId, now } = practice;
  const page = { practiceId, coachId, filter: 'attention', search: '', after: null, limit: 10, now } as const;
  return (await listCouples(practice.database, page)).length;
};
const alerts = () =>
  practice.subjectsTo('ada@example.org').filter((subject) => subject === 'Worth a look today').length;

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 20_000; !(await holds()); await pause(20))
    if (Date.now() > end) throw new Error('It never came to that.');
}

/** Nobody answers from the first week on. */
async function silentCouple(until = '2026-12-19T20:00:00Z'): Promise<Enrolment> {
  practice = await PracticeUnderTest.open();
  const couple = await practice.start();
  await practice.advanceTo(until);
  return couple;
}

async function seeAll(): Promise<void> {
  const { practiceId, coachId } = practice;
  const up = await practice.database.query<{ id: string }>(
    `select id from attention where ended_at is null and kind = 'missed-three-times'`,
  );
  for (const { id } of up) await practice.work((work) => seeEpisode(work, { practiceId, coachId, attentionId: id }));
}

it('a silence that was seen comes back by itself after four weeks, without a second email', async () => {
  await silentCouple('2027-01-16T20:00:00Z');
  const told = alerts();
  expect(await needing()).toBe(1);
  await seeAll();
  expect(await needing()).toBe(0);
  await practice.advanceTo('2027-02-13T19:00:00Z');
  expect(await needing()).toBe(0);

  await practice.moveTo(new Date('2027-02-13T20:00:00Z'));
  await until(async () => (await needing()) === 1);
  expect(alerts()).toBe(told);
  const [flag] = await practice.database.query<{ text: string }>(
    `select evidence ->> 'text' as text from attention where kind = 'missed-three-times' and ended_at is null`,
  );
  expect(flag?.text).toMatch(/^No check-in for 11 weeks running/);
});

it('couples that older rules reviewed are reviewed again, and nobody is mailed of it', async () => {
  const couple = await silentCouple();
  await practice.database.query('delete from attention');
  await practice.database.query('update enrolment set findings_version = 0, attention_rank = 9 where id = $1', [
    couple.id,
  ]);
  const mails = practice.mailbox.mails.length;
  await practice.startWorker();
  await until(async () => (await practice.count('enrolment where findings_version = 0')) === 0);
  await practice.settle();
  expect(await practice.count('attention where ended_at is null and told_level = level')).toBe(4);
  expect(await needing()).toBe(1);
  expect(practice.mailbox.mails).toHaveLength(mails);
});

it('what waited before these rules is found with its age, and nobody is mailed', async () => {
  const couple = await silentCouple('2026-11-29T20:00:00Z');
  const note = { sealed: 'sealed: please read', audience: 'coach' } as const;
  await practice.answer(couple, couple.partners.a.id, '2026-W48', answers, note);
  const ref = await practice.signUp('waiting');
  const { partners } = await practice.couple(ref);
  await practice.decide(ref, { kind: 'confirm-address', partnerId: partners.a.id, consentVersion: '1' });
  await practice.settle();
  await practice.advanceTo('2026-12-01T20:00:00Z');
  await practice.database.query(`delete from slot where kind = 'look-again'`);
  await practice.advanceTo('2026-12-07T21:00:00Z');
  const age = `select kind, level, told_level from attention where kind in ('note', 'invitation-unanswered') order by kind`;
  expect(await practice.database.query(age)).toEqual([{ kind: 'note', level: 1, told_level: 1 }]);

  const told = alerts();
  await practice.database.query('update enrolment set findings_version = 2');
  await practice.startWorker();
  await until(async () => (await practice.count('enrolment where findings_version = 2')) === 0);
  await practice.settle();
  expect(await practice.database.query(age)).toEqual([
    { kind: 'invitation-unanswered', level: 1, told_level: 1 },
    { kind: 'note', level: 3, told_level: 3 },
  ]);
  expect(alerts()).toBe(told);
  expect(await practice.count(`slot where kind = 'look-again' and claimed_at is null`)).toBe(1);
});
