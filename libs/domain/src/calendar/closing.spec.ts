import { describe, expect, it } from '@jest/globals';
import { closingDayFor, leavesTime, type ClosingDay } from './closing-day.js';
import { canBegin, closingOf, firstWeek, hoursToAnswer } from './closing.js';
import { addWeeks } from './local-week.js';
import type { Weekday } from './preferences.js';
import { slotInstant } from './slot.js';
import { zoneNames } from './zones/zone-table.js';

const hourMs = 3_600_000;
const berlin = { day: 9, zone: 'Europe/Berlin' } as const;

describe('a couple’s closing', () => {
  it('is two days after the later weekday, at 18:00 in the practice’s zone', () => {
    expect(closingDayFor(3, 7)).toBe(9);
    expect(closingOf('2026-W48', berlin)).toEqual(new Date('2026-12-01T17:00:00Z'));
    expect(closingOf('2026-W48', { ...berlin, zone: 'America/New_York' })).toEqual(new Date('2026-12-01T23:00:00Z'));
  });

  it('leaves everybody at least 16 hours, wherever they and their practice are', () => {
    // A day ends last where the clocks are furthest behind, and 18:00 comes first where they are furthest ahead.
    for (const week of ['2026-W10', '2026-W11', '2026-W13', '2026-W14', '2026-W36', '2026-W40', '2026-W44'] as const) {
      for (const weekday of [1, 4, 6, 7] as const) {
        const asked = zoneNames().flatMap((zone) =>
          ['00:00', '02:30', '23:59'].map((time) => slotInstant(week, weekday, time, zone).getTime()),
        );
        const closes = zoneNames().map((zone) => closingOf(week, { day: closingDayFor(weekday), zone }).getTime());
        expect(Math.min(...closes) - Math.max(...asked)).toBeGreaterThanOrEqual(hoursToAnswer * hourMs);
      }
    }
  });

  it('has time for every weekday two days before it, and for none later', () => {
    for (const day of [3, 4, 5, 6, 7, 8, 9] as ClosingDay[]) {
      const fitting = ([1, 2, 3, 4, 5, 6, 7] as Weekday[]).filter((weekday) => leavesTime(day, weekday));
      expect(fitting.at(-1)).toBe(day - 2);
    }
  });
});

describe('the first week', () => {
  it('is the one that closes in more than two days', () => {
    expect(firstWeek(berlin, new Date('2026-11-29T16:59:00Z'), null)).toBe('2026-W48');
    expect(firstWeek(berlin, new Date('2026-11-29T17:00:00Z'), null)).toBe('2026-W49');
    expect(canBegin(closingOf('2026-W48', berlin), new Date('2026-11-29T16:59:00Z'))).toBe(true);
  });

  it('after a pause is none in which anybody on earth could have been asked before it', () => {
    const now = new Date('2026-11-25T09:00:00Z');
    expect(firstWeek(berlin, now, new Date('2026-11-22T09:59:00Z'))).toBe('2026-W48');
    expect(firstWeek(berlin, now, new Date('2026-11-22T10:00:00Z'))).toBe('2026-W49');
    expect(firstWeek(berlin, now, now)).toBe(addWeeks('2026-W48', 1));
  });
});
