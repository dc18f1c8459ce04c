import { describe, expect, it } from '@jest/globals';
import type { Us } from '@troth/contract';
import { nextDates } from './next-dates';

type Promised = Us['myPromises'][number];

const zone = 'Europe/Berlin';
const at = (date: string, time: string) => ({ date, time, zone });
const week: Us['week'] = {
  state: 'open',
  asksAt: at('2026-11-29', '20:00'),
  closesAt: at('2026-12-01', '18:00'),
  nextAt: at('2026-12-06', '20:00'),
};
const promised = (change: Partial<Promised>): Promised => ({
  promiseId: 'any' as Promised['promiseId'],
  text: 'If I am late, then I call.',
  ifCue: 'I am late',
  thenAct: 'I call',
  dueOn: '2026-12-01',
  mark: null,
  open: true,
  letGo: false,
  mayChange: true,
  ...change,
});
const us = { today: '2026-11-29', week, myPromises: [], promisesToMe: [] };

describe('the next dates', () => {
  it('stand in their order, a day before its hours, and name whose promise it is', () => {
    const dates = nextDates({
      ...us,
      myPromises: [promised({ dueOn: '2026-12-03' })],
      promisesToMe: [promised({ dueOn: '2026-12-01' })],
    });

    expect(dates.map(({ what, on, time }) => [what, on, time])).toEqual([
      ['their-promise', '2026-12-01', null],
      ['week-closes', '2026-12-01', '18:00'],
      ['my-promise', '2026-12-03', null],
      ['check-in', '2026-12-06', '20:00'],
    ]);
  });

  it('leave out what is past, answered or let go, and keep the day that is today', () => {
    const myPromises = [
      promised({ dueOn: '2026-11-28' }),
      promised({ dueOn: '2026-11-29', text: 'today' }),
      promised({ open: false }),
      promised({ letGo: true }),
    ];

    expect(nextDates({ ...us, week: null, myPromises }).map(({ text }) => text)).toEqual(['today']);
  });

  it('are none on a pause without promises', () => {
    expect(nextDates({ ...us, week: null })).toEqual([]);
  });
});
