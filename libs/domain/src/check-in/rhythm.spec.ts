import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isTheirTurn, slowedBy, type Rhythm } from './rhythm.js';

/** The weeks, from 0, in which somebody is asked who answers in those named. */
function weeksAsked(weeks: number, answersIn: (week: number) => boolean): number[] {
  const asked: number[] = [];
  let rhythm: Rhythm = 'every-week';
  let unanswered = 0;
  for (let week = 0; week < weeks; week += 1) {
    if (answersIn(week)) [rhythm, unanswered] = ['every-week', 0];
    if (!isTheirTurn(rhythm, asked.at(-1) === week - 1)) continue;
    asked.push(week);
    if (answersIn(week)) continue;
    const next = slowedBy(rhythm, unanswered + 1);
    unanswered = next === rhythm ? unanswered + 1 : 0;
    rhythm = next;
  }
  return asked;
}

describe('the rhythm of somebody who does not answer', () => {
  it('is every week four times, every second week twice, and then rests', () => {
    expect(weeksAsked(52, () => false)).toEqual([0, 1, 2, 3, 5, 7]);
  });

  it('is every week again from an answer on, for four weeks more', () => {
    expect(weeksAsked(30, (week) => week === 20)).toEqual([0, 1, 2, 3, 5, 7, 20, 21, 22, 23, 24, 26, 28]);
  });

  it('never changes for somebody who answers at least every fourth week, and asks nobody twice', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 10, maxLength: 20 });
    fc.assert(
      fc.property(gaps, (gaps) => {
        const answered = new Set(gaps.map((_, index) => gaps.slice(0, index).reduce((sum, gap) => sum + gap, 0)));
        const weeks = Math.max(...answered) + 1;
        expect(weeksAsked(weeks, (week) => answered.has(week))).toEqual([...Array(weeks).keys()]);
      }),
    );
  });
});
