import { afterEach, expect, it, jest } from '@jest/globals';
import { giveConsent, withdrawFromEmails } from '@troth/programme';
import { PracticeUnderTest } from '../../spec/practice-under-test.js';

jest.setTimeout(60_000);

let practice: PracticeUnderTest;
afterEach(() => practice.close());

it('emails taken back a minute before: the check-in stays here, and waits on their own page', async () => {
  practice = await PracticeUnderTest.open();
  const { practiceId, id: enrolmentId, partners } = await practice.start();
  const self = { practiceId, enrolmentId, partnerId: partners.b.id };
  await practice.advanceTo('2026-11-28T14:59:00Z');
  const mine = () => practice.subjectsTo(partners.b.email).length;
  const before = mine();

  await practice.work((work) => withdrawFromEmails(work, self));
  await practice.advanceTo('2026-11-28T15:01:00Z');
  expect(mine()).toBe(before);
  expect(await practice.count('check_in')).toBe(1);

  await practice.advanceTo('2026-12-04T12:00:00Z');
  expect(mine()).toBe(before);
  await practice.work((work) => giveConsent(work, self, 'emails'));
  await practice.advanceTo('2026-12-05T15:01:00Z');
  expect(mine()).toBeGreaterThan(before);
});
