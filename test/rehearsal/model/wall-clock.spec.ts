import { describe, expect, it } from '@jest/globals';
import { askedAt, mondayAt, wallClock, weekName } from './wall-clock.js';

const monday = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const iso = (instant: number) => new Date(instant).toISOString().slice(0, 16);

describe("the model's own wall clock", () => {
  it('keeps the wall-clock time over a change of the clocks', () => {
    const berlin = { zone: 'Europe/Berlin', weekday: 7, time: '19:00' };
    expect(iso(askedAt(monday('2026-10-12'), berlin))).toBe('2026-10-18T17:00');
    expect(iso(askedAt(monday('2026-10-19'), berlin))).toBe('2026-10-25T18:00');
  });

  it('moves forward by the gap, and takes the first of two', () => {
    const newYork = { zone: 'America/New_York', weekday: 7, time: '02:30' };
    expect(iso(askedAt(monday('2027-03-08'), newYork))).toBe('2027-03-14T07:30');
    expect(iso(askedAt(monday('2026-10-26'), { ...newYork, time: '01:30' }))).toBe('2026-11-01T05:30');
  });

  it('knows the zones that changed lately', () => {
    expect(wallClock(Date.parse('2026-12-15T12:00:00Z'), 'America/Vancouver').time).toBe('05:00');
    expect(wallClock(Date.parse('2026-12-15T12:00:00Z'), 'America/Winnipeg').time).toBe('07:00');
  });

  it.each([
    ['2026-12-28', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2026-11-23', '2026-W48'],
    ['2024-12-30', '2025-W01'],
    ['2025-12-29', '2026-W01'],
  ])('the week of Monday %s is %s', (date, name) => expect(weekName(monday(date))).toBe(name));

  it('the week is that of the local date', () => {
    const sundayNightInLondon = Date.parse('2026-11-22T23:30:00Z');
    expect(weekName(mondayAt(sundayNightInLondon, 'Europe/London'))).toBe('2026-W47');
    expect(weekName(mondayAt(sundayNightInLondon, 'Asia/Tokyo'))).toBe('2026-W48');
  });
});
