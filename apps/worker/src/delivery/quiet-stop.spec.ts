import { afterEach, expect, it, jest } from '@jest/globals';
import { beginQuietStop, endQuietStop } from '@troth/database';
import { PracticeUnderTest } from '../../spec/practice-under-test.js';

jest.setTimeout(60_000);

let practice: PracticeUnderTest;
afterEach(() => practice.close());

it('stopped mail stays here under an ordinary reason; started again, nothing of before comes', async () => {
  practice = await PracticeUnderTest.open();
  const { practiceId, partners } = await practice.start();
  await practice.settle();
  const mine = partners.a.email;
  const [before, beforeOfOther] = [practice.subjectsTo(mine).length, practice.subjectsTo(partners.b.email).length];
  const partner = { practiceId, partnerId: partners.a.id };
  await practice.work(({ tx, now, newId }) => beginQuietStop(tx, partner, 'mail', { id: newId(), now }));
  await practice.advanceTo('2026-11-29T18:30:00Z');
  expect(practice.subjectsTo(mine)).toHaveLength(before);
  expect(practice.subjectsTo(partners.b.email).length).toBeGreaterThan(beforeOfOther);
  const kept = await practice.database.query<{ kind: string; state: string; why: string }>(
    `select d.kind, d.state, s.detail as why from delivery d
     join delivery_step s on s.practice_id = d.practice_id and s.delivery_id = d.id and s.state = d.state
     where d.person_id = $1 and d.kind = 'check-in'`,
    [partners.a.id],
  );
  expect(kept).toEqual([{ kind: 'check-in', state: 'suppressed', why: 'unsubscribed' }]);
  // The check-in is there, for their own page.
  expect(await practice.count('check_in')).toBe(2);

  await practice.work(({ tx, now }) => endQuietStop(tx, partner, 'mail', now));
  await practice.settle();
  expect(practice.subjectsTo(mine)).toHaveLength(before);
});
