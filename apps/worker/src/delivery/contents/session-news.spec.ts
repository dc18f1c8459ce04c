import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { CoupleWithSessions, place } from '../../../spec/couple-with-sessions.js';
import type { PracticeUnderTest } from '../../../spec/practice-under-test.js';

jest.setTimeout(120_000);

let sessions: CoupleWithSessions;
let practice: PracticeUnderTest;
beforeEach(async () => {
  sessions = await CoupleWithSessions.open('2026-11-25T15:00:00Z');
  practice = sessions.practice;
});
afterEach(() => practice?.close());

/** The coach offers an hour on Friday, or has agreed on it. */
async function offered(how: { alone?: 'a' | 'b'; agreed?: boolean } = {}) {
  const [id] = await sessions.offer(['2026-11-27T17:00:00Z'], how);
  return id!;
}

/** The kinds of emails about sessions that a person got. */
const got = (email: string) =>
  practice
    .subjectsTo(email)
    .filter((subject) =>
      ['Times to choose from', 'Something has changed on your page', 'Something has changed in your calendar'].includes(
        subject,
      ),
    );
const all = () => {
  const { a, b } = sessions.couple.partners;
  return [a.email, b.email, 'ada@example.org'].map((email) => got(email).length);
};

describe('word of a session', () => {
  it('goes to both when times are on offer, and says neither when nor where', async () => {
    await offered();
    expect(all()).toEqual([1, 1, 0]);
    const offers = practice.mailbox.mails.filter(({ subject }) => subject === 'Times to choose from');
    const words = offers.map(({ text }) => text.slice(0, text.indexOf('http'))).join();
    expect(words).toContain('Robin');
    for (const secret of ['17:00', '18:00', 'Friday', place]) expect(words).not.toContain(secret);
  });

  it('goes to the one alone whom it is with', async () => {
    const id = await offered({ alone: 'b', agreed: true });
    expect(all()).toEqual([0, 1, 0]);
    await sessions.cancel(id, 'b');
    expect(all()).toEqual([0, 1, 1]);
  });

  it('goes to all but the one who did it: the coach and the other partner, or both', async () => {
    const id = await offered();
    await sessions.book(id, 'a');
    expect(all()).toEqual([1, 2, 1]);
    await sessions.move(id, '2026-11-28T17:00:00Z');
    expect(all()).toEqual([2, 3, 1]);
    await sessions.cancel(id, 'coach');
    expect(all()).toEqual([3, 4, 1]);
  });

  it('is not sent of an offer that was taken back, or booked, before it left', async () => {
    await practice.advanceTo('2026-11-26T05:00:00Z');
    const id = await offered();
    await sessions.cancel(id, 'coach');
    await practice.advanceTo('2026-11-26T15:00:00Z');
    expect(all()).toEqual([0, 0, 0]);
  });

  it('reaches those whose programme is paused', async () => {
    const id = await offered({ agreed: true });
    await sessions.pause();
    await sessions.cancel(id, 'coach');
    expect(all()).toEqual([2, 2, 0]);
  });
});
