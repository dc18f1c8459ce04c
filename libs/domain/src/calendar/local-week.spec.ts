import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addWeeks, compareWeeks, isLocalWeek, mondayOf, weekOfLocalDate } from './local-week.js';
import { localWeek } from './local-week-schema.js';

const day = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1990-01-01', count));

describe('a local week', () => {
  it('is the ISO one at the turns of the year', () => {
    expect(weekOfLocalDate('2026-01-01')).toBe('2026-W01');
    expect(weekOfLocalDate('2027-01-03')).toBe('2026-W53');
    expect(weekOfLocalDate('2027-01-04')).toBe('2027-W01');
    expect(weekOfLocalDate('2024-12-30')).toBe('2025-W01');
    expect(mondayOf('2026-W48')).toBe('2026-11-23');
  });

  it('holds its seven days and no other', () => {
    fc.assert(
      fc.property(day, (date) => {
        const week = weekOfLocalDate(date);
        const monday = mondayOf(week);
        expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(monday <= date && date < addDays(monday, 7)).toBe(true);
      }),
    );
  });

  it('is counted on and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (date, count) => {
        const week = weekOfLocalDate(date);
        expect(compareWeeks(addWeeks(week, count), week)).toBe(count);
        expect(addWeeks(addWeeks(week, count), -count)).toBe(week);
        expect(mondayOf(addWeeks(week, count))).toBe(addDays(mondayOf(week), 7 * count));
      }),
    );
  });

  it('sorts as text', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [x, y] = [weekOfLocalDate(one), weekOfLocalDate(other)];
        expect(Math.sign(compareWeeks(x, y))).toBe(x < y ? -1 : x > y ? 1 : 0);
      }),
    );
  });

  it('is refused where it does not exist', () => {
    for (const text of ['2026-W00', '2026-W54', '2025-W53', '2026W48', '2026-W4', '26-W48', '']) {
      expect(isLocalWeek(text)).toBe(false);
    }
    expect(isLocalWeek('2026-W53')).toBe(true);
    expect(localWeek.safeParse('2025-W53').success).toBe(false);
  });
});
