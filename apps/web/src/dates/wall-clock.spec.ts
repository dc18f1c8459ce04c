import { describe, expect, it } from '@jest/globals';
import { english, speak } from '@troth/messages';
import { calendarDay, dayAndYear, daysLater, localWords, shortClock, shortDay, wallClock } from './wall-clock';

const { say } = english;

describe('a written wall clock', () => {
  it('is read as it is written, whatever offset stands behind it', () => {
    expect(wallClock('2026-11-29T19:00:00+01:00', say)).toBe('Sunday 29 November 2026, 19:00');
    expect(wallClock('2026-11-29T19:00:00-08:00', say)).toBe('Sunday 29 November 2026, 19:00');
    expect(wallClock('2026-11-29 19:00 Europe/Amsterdam', say)).toBe('Sunday 29 November 2026, 19:00');
  });

  it('says UTC where that is what it tells', () => {
    expect(wallClock('2026-11-29T19:00:00.000Z', say)).toBe('Sunday 29 November 2026, 19:00 UTC');
  });

  it('is shortened where the year goes without saying', () => {
    expect(shortClock('2026-02-09 07:05 Asia/Tokyo', say)).toBe('Mon 9 Feb, 07:05');
  });

  it('comes from the API as a date, a time and a zone', () => {
    expect(localWords({ date: '2027-01-01', time: '09:30', zone: 'America/Vancouver' }, say)).toBe(
      'Friday 1 January 2027, 09:30',
    );
  });
});

describe('a calendar date', () => {
  it('is told with its weekday', () => {
    expect(calendarDay('2028-02-29', say)).toBe('Tuesday 29 February 2028');
    expect(shortDay('2026-12-31', say)).toBe('31 Dec');
    expect(dayAndYear('2026-12-31', say)).toBe('31 Dec 2026');
  });

  it('begins a month with “1er” in French', () => {
    const { say } = speak('fr');
    expect(calendarDay('2027-02-01', say)).toBe('lundi 1er février 2027');
    expect([shortDay('2027-02-01', say), dayAndYear('2027-02-01', say)]).toEqual(['1er févr.', '1er févr. 2027']);
    expect(wallClock('2027-02-11 09:30 Europe/Paris', say)).toBe('jeudi 11 février 2027 à 09:30');
  });

  it('is counted on over months, years and leap days', () => {
    expect(daysLater('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysLater('2028-02-01', 28)).toBe('2028-02-29');
    expect(daysLater('2026-10-25', 7)).toBe('2026-11-01');
  });
});
