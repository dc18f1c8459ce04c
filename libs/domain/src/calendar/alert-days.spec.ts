import { describe, expect, it } from '@jest/globals';
import { alertDays } from './alert-days.js';

const days = (iso: string, zone = 'Europe/Berlin') =>
  alertDays(new Date(iso), zone).map(({ day, at }) => `${day} ${at.toISOString().slice(0, 16)}`);

describe('the day of an alert', () => {
  it('is today while the coach is up, and the next begins in the morning', () => {
    expect(days('2026-11-23T17:00Z')).toEqual(['2026-11-23 2026-11-23T17:00', '2026-11-24 2026-11-24T06:00']);
  });

  it('is the one that begins when a night ends, so that it brings no second one', () => {
    expect(days('2026-11-23T22:30Z')).toEqual(['2026-11-24 2026-11-24T06:00', '2026-11-25 2026-11-25T06:00']);
    expect(days('2026-11-24T06:00Z')).toEqual(['2026-11-24 2026-11-24T06:00', '2026-11-25 2026-11-25T06:00']);
  });

  it('is the coach’s own, wherever they live', () => {
    expect(days('2026-11-23T17:00Z', 'Pacific/Auckland')[0]).toBe('2026-11-24 2026-11-23T18:00');
  });
});
