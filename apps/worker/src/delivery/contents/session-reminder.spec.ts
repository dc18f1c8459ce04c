import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { CoupleWithSessions, place } from '../../../spec/couple-with-sessions.js';
import type { PracticeUnderTest } from '../../../spec/practice-under-test.js';

jest.setTimeout(120_000);

let sessions: CoupleWithSessions;
let practice: PracticeUnderTest;
beforeEach(async () => {
  sessions = await CoupleWithSessions.open('2026-11-23T15:00:00Z');
  practice = sessions.practice;
});
afterEach(() => practice?.close());

const friday = '2026-11-27T17:00:00Z';
const saturday = '2026-11-28T17:00:00Z';
/** Ten on Thursday: in Berlin, where A lives, and in New York, where B does. */
const tenForA = '2026-11-26T09:00:00Z';
const tenForB = '2026-11-26T15:00:00Z';
const justBefore = '2026-11-26T08:59:59Z';

/** The coach has agreed on an hour on Friday with both, or with one of the two. */
async function agreed(alone?: 'a' | 'b') {
  const [id] = await sessions.offer([friday], { agreed: true, ...(alone && { alone }) });
  return id!;
}

const reminders = () => practice.mailbox.mails.filter(({ subject }) => subject === 'A reminder from your page');
/** How many reminders A and B got. */
const got = () =>
  (['a', 'b'] as const).map((side) => {
    const { email } = sessions.couple.partners[side];
    return reminders().filter(({ to }) => to.includes(email)).length;
  });

describe('the reminder of a session', () => {
  it('comes to each at their own ten on the day before, once, and says neither when nor where', async () => {
    await agreed();
    await practice.advanceTo(justBefore);
    expect(got()).toEqual([0, 0]);
    await practice.advanceTo(tenForA);
    expect(got()).toEqual([1, 0]);
    await practice.advanceTo(tenForB);
    expect(got()).toEqual([1, 1]);
    await practice.advanceTo(saturday);
    expect(got()).toEqual([1, 1]);
    for (const secret of ['17:00', '18:00', 'Friday', 'tomorrow', 'coach', 'Ada', place])
      expect(
        reminders()
          .map(({ text }) => text.slice(0, text.indexOf('http')))
          .join(),
      ).not.toContain(secret);
  });

  it('comes to the one alone whom it is with', async () => {
    await agreed('b');
    await practice.advanceTo(saturday);
    expect(got()).toEqual([0, 1]);
  });

  it('is not sent of what is on offer, and is of what a partner then takes', async () => {
    const [, later] = await sessions.offer([friday, saturday]);
    await sessions.book(later!, 'a');
    await practice.advanceTo(tenForB);
    expect(got()).toEqual([0, 0]);
    await practice.advanceTo('2026-11-27T15:00:00Z');
    expect(got()).toEqual([1, 1]);
  });

  it('is not sent of what was called off, also after it was planned', async () => {
    const id = await agreed();
    await practice.advanceTo(justBefore);
    await sessions.cancel(id, 'coach');
    await practice.advanceTo(saturday);
    expect(got()).toEqual([0, 0]);
  });

  it('of a session that was moved comes on the day before its new time alone', async () => {
    const id = await agreed();
    await practice.advanceTo(justBefore);
    await sessions.move(id, saturday);
    await practice.advanceTo('2026-11-27T08:59:59Z');
    expect(got()).toEqual([0, 0]);
    await practice.advanceTo('2026-11-27T15:00:00Z');
    expect(got()).toEqual([1, 1]);
  });

  it('is not sent of what was booked after its hour', async () => {
    await practice.advanceTo('2026-11-26T09:00:01Z');
    await agreed();
    await practice.advanceTo(saturday);
    expect(got()).toEqual([0, 1]);
  });

  it('waits for the end of its reader’s quiet hours', async () => {
    await practice.database.query(`update partner set quiet_from = '21:00', quiet_until = '12:00' where id = $1`, [
      sessions.couple.partners.a.id,
    ]);
    await agreed();
    await practice.advanceTo('2026-11-26T10:59:59Z');
    expect(got()).toEqual([0, 0]);
    await practice.advanceTo('2026-11-26T11:00:00Z');
    expect(got()).toEqual([1, 0]);
  });

  it('is not sent while the programme is paused', async () => {
    await agreed();
    await sessions.pause();
    await practice.advanceTo(saturday);
    expect(got()).toEqual([0, 0]);
  });
});
