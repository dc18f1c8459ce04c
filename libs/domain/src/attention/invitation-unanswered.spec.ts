import { describe, expect, it } from '@jest/globals';
import { start } from '../enrolment/enrolment.fixture.js';
import { recordOf } from '../record/couple-record.fixture.js';
import { evidenceOf } from './evidence-in-words.js';
import { findConditions, nextLook } from './find-conditions.js';
import { invitationUnanswered } from './invitation-unanswered.js';

const day = (days: number) => new Date(start.getTime() + days * 86_400_000);
const { enrolment } = recordOf();

/** So many days after an invitation was sent that may be answered within fourteen. */
const after = (days: number, state: 'awaiting-partner' | 'active' | 'withdrawn' = 'awaiting-partner') =>
  recordOf({}, { at: day(days), enrolment: { ...enrolment, state, round: null }, invitedUntil: day(14) });

describe('an invitation without an answer', () => {
  it.each([
    [0, null, 7],
    [6.9, null, 7],
    [7, 1, 11],
    [10.9, 1, 11],
    [11, 2, null],
    [13.9, 2, null],
  ])('is after %d days of level %p, and is looked at again on day %p', (days, level, next) => {
    expect(invitationUnanswered.condition(after(days))?.level ?? null).toBe(level);
    expect(nextLook(after(days))).toEqual(next && day(next));
  });

  it('has lasted since the day of the reminder, and says how soon it ends', () => {
    const said = (days: number) =>
      findConditions(after(days)).map((found) => [found.condition.since, evidenceOf(found).text]);
    expect(said(8)).toEqual([[day(7), expect.stringMatching(/^It ends within 7 days, and the request with it\./)]]);
    expect(said(12)).toEqual([[day(7), expect.stringMatching(/^It ends within 3 days/)]]);
  });

  it('is over once they have joined or the request has ended, or where none is out', () => {
    for (const record of [after(12, 'active'), after(12, 'withdrawn'), { ...after(12), invitedUntil: null }]) {
      expect(findConditions(record)).toEqual([]);
      expect(nextLook(record)).toBeNull();
    }
  });
});
