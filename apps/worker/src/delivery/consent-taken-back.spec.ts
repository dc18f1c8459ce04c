import { afterEach, expect, it } from '@jest/globals';
import type { Enrolment } from '@troth/domain';
import { PracticeUnderTest } from '../../spec/practice-under-test.js';

let practice: PracticeUnderTest;
afterEach(() => practice?.close());

async function aMinuteBefore(): Promise<Enrolment> {
  practice = await PracticeUnderTest.open();
  const couple = await practice.start();
  await practice.advanceTo('2026-11-28T14:59:00Z');
  return couple;
}

const goodbye = 'Goodbye, and all good wishes';

it('consent taken back a minute before: the next tick brings the goodbye, and no check-in ever', async () => {
  const couple = await aMinuteBefore();
  const { practiceId, id: enrolmentId, partners } = couple;
  const before = practice.mailbox.mails.length;
  await practice.decide(
    { practiceId, enrolmentId },
    { kind: 'withdraw', by: { role: 'partner', partnerId: partners.b.id } },
  );
  await practice.advanceTo('2026-12-20T12:00:00Z');
  const since = practice.mailbox.mails.slice(before).filter(({ to }) => !to.includes('ada@example.org'));
  expect(since.map(({ to, subject }) => [...to, subject]).toSorted()).toEqual([
    [partners.b.email, goodbye],
    [partners.a.email, goodbye],
  ]);
}, 60_000);

it('consent that stands: the same minute brings the check-in', async () => {
  const { partners } = await aMinuteBefore();
  const before = practice.subjectsTo(partners.b.email).length;
  await practice.advanceTo('2026-11-28T15:01:00Z');
  expect(practice.subjectsTo(partners.b.email).length).toBe(before + 1);
}, 60_000);
