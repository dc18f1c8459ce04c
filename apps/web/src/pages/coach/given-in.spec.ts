import { describe, expect, it } from '@jest/globals';
import { givenIn } from './given-in';

const october = { value: 83, givenInWeekOf: '2026-10-19', old: true };
const weekAfter = { ...october, givenInWeekOf: '2026-10-26' };
const now = { ...october, givenInWeekOf: '2026-11-23', old: false };

describe('the weeks that figures were given in', () => {
  it('are not said where every figure is new, or there is none', () => {
    expect(givenIn([now, now])).toEqual([]);
    expect(givenIn([null, now])).toEqual([]);
    expect(givenIn([null, null])).toEqual([]);
  });

  it('are one where the figures are of one week, or there is one figure', () => {
    expect(givenIn([october, october])).toEqual(['2026-10-19']);
    expect(givenIn([null, october])).toEqual(['2026-10-19']);
  });

  it('are two as soon as one of two figures is old', () => {
    expect(givenIn([october, weekAfter])).toEqual(['2026-10-19', '2026-10-26']);
    expect(givenIn([now, october])).toEqual(['2026-11-23', '2026-10-19']);
  });
});
