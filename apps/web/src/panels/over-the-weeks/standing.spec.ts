import { describe, expect, it } from '@jest/globals';
import type { StoryAnswer, StoryWeek } from '@troth/contract';
import { standing } from './standing';

const silent: StoryAnswer = {
  answeredAt: null,
  openness: null,
  closeness: null,
  trust: null,
  focus: null,
  readiness: null,
  own: null,
  seen: null,
};

function week(number: number, own: number | null, state: StoryWeek['state'] = 'closed'): StoryWeek {
  return { week: `2026-W${number}`, state, answers: { a: { ...silent, own }, b: silent } };
}

describe('a partner’s standing over the weeks', () => {
  it('begins with the third week that counts', () => {
    const points = standing([week(40, 100), week(41, 100), week(42, 100)], 'a');
    expect(points.map(({ own }) => own)).toEqual([null, null, 100]);
  });

  it('has a gap for a week that was paused, had nothing to count, or is not there', () => {
    const weeks = [week(40, 100), week(41, 100), week(42, 100), week(43, 0, 'paused'), week(44, null), week(46, 100)];
    expect(standing(weeks, 'a').map(({ own }) => own)).toEqual([null, null, 100, null, null, null, 100]);
  });

  it('keeps the two views and the two partners apart', () => {
    const points = standing([week(40, 100), week(41, 100), week(42, 100)], 'a');
    expect(points.every(({ seen }) => seen === null)).toBe(true);
    expect(standing([week(40, 100), week(41, 100), week(42, 100)], 'b').every(({ own }) => own === null)).toBe(true);
  });
});
