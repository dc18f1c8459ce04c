import { afterEach, expect, it, jest } from '@jest/globals';
import type { Enrolment } from '@troth/domain';
import type { EnrolmentRef } from '@troth/database';
import { PracticeUnderTest } from '../../../spec/practice-under-test.js';

jest.setTimeout(60_000);

const robin = 'robin.couple@example.org';
const kim = 'kim.couple@example.org';
const notices = ['Everything is paused', 'Starting again: your next check-in'];
const dayMs = 24 * 3_600_000;

let practice: PracticeUnderTest;
afterEach(() => practice.close());

async function startedCouple() {
  practice = await PracticeUnderTest.open();
  const couple = await practice.start();
  await practice.settle();
  const ref = { practiceId: couple.practiceId, enrolmentId: couple.id };
  return { ref, by: { role: 'partner', partnerId: couple.partners.b.id } as const };
}

const stateOf = async (ref: EnrolmentRef): Promise<Enrolment['state']> => (await practice.couple(ref)).state;
const told = (address: string) => practice.subjectsTo(address).filter((subject) => notices.includes(subject));
const later = (days: number) => practice.advanceTo(new Date(practice.now.getTime() + days * dayMs));

it('a pause until a date says so, ends by itself on it, and both are told and asked again', async () => {
  const { ref, by } = await startedCouple();
  await practice.decide(ref, { kind: 'pause', by, forWeeks: 2 });
  await practice.settle();
  const texts = practice.mailbox.mails.filter(({ subject }) => subject === notices[0]).map(({ text }) => text);
  expect(texts).toHaveLength(2);
  for (const text of texts) expect(text).toMatch(/It goes on by itself on \w+day \d+ \w+, \d\d:\d\d\./);

  await later(12);
  expect(await stateOf(ref)).toBe('paused');
  await later(3);

  expect(await stateOf(ref)).toBe('active');
  for (const address of [robin, kim]) expect(told(address)).toEqual(notices);
  const asked = "slot where kind = 'check-in' and due_at > $1 and cancelled_at is null";
  expect(await practice.count(asked, [practice.now])).toBeGreaterThan(0);
});

it('a pause without a date goes on until somebody ends it', async () => {
  const { ref, by } = await startedCouple();
  await practice.decide(ref, { kind: 'pause', by });
  await later(70);

  expect(await stateOf(ref)).toBe('paused');
  for (const address of [robin, kim]) expect(told(address)).toEqual(notices.slice(0, 1));
});

it('the day of a pause that somebody came back from ends no later one', async () => {
  const { ref, by } = await startedCouple();
  await practice.decide(ref, { kind: 'pause', by, forWeeks: 1 });
  await later(2);
  await practice.decide(ref, { kind: 'resume', by });
  await later(2);
  await practice.decide(ref, { kind: 'pause', by });
  await later(10);

  expect(await stateOf(ref)).toBe('paused');
});
