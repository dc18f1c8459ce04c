import { describe, expect, it } from '@jest/globals';
import { weekStanding, type OwnWeek } from './own-week.js';

const at = (day: number) => new Date(Date.UTC(2026, 10, day, 18));
const now = at(20);
const week = (closes: number, asked: number | null, answered: number | null = null): OwnWeek => ({
  dueAt: at(closes - 2),
  closesAt: at(closes),
  askedAt: asked === null ? null : at(asked),
  answeredAt: answered === null ? null : at(answered),
});

describe('how this week stands for one partner', () => {
  it('is to come until they are asked, with when they are asked in it and after it', () => {
    expect(weekStanding([week(23, null), week(30, null)], 'every-week', now)).toEqual({
      state: 'to-come',
      asksAt: at(21),
      closesAt: at(23),
      nextAt: at(28),
    });
  });

  it('is open once they are asked, and answered once they have answered', () => {
    expect(weekStanding([week(21, 19)], 'every-week', now)).toMatchObject({ state: 'open', nextAt: null });
    expect(weekStanding([week(21, 19, 20)], 'every-week', now)).toMatchObject({ state: 'answered' });
  });

  it('passes over a week whose time is up, also where nobody has closed it yet', () => {
    expect(weekStanding([week(20, 18), week(27, null)], 'every-week', now)).toMatchObject({ closesAt: at(27) });
    expect(weekStanding([week(20, 18)], 'every-week', now)).toBeNull();
  });

  it('promises no date to somebody who is asked less often', () => {
    expect(weekStanding([week(23, null)], 'every-second-week', now)).toBeNull();
    expect(weekStanding([week(21, 19), week(28, null)], 'resting', now)).toMatchObject({ state: 'open', nextAt: null });
  });
});
