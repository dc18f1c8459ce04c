import { describe, expect, it } from '@jest/globals';
import { begun, goneOn, leftOf, minutesAndSeconds, paused } from './timing';

const start = Date.UTC(2026, 0, 5, 19);
const after = (seconds: number) => start + seconds * 1000;

describe('the time of a practice', () => {
  it('runs from its minutes down to none, and no further', () => {
    const timing = begun(0, 20, start);
    expect(minutesAndSeconds(leftOf(timing, start))).toBe('20:00');
    expect(minutesAndSeconds(leftOf(timing, after(65)))).toBe('18:55');
    expect(leftOf(timing, after(20 * 60))).toBe(0);
    expect(leftOf(timing, after(3600))).toBe(0);
  });

  it('stands still on a pause, and goes on with what was left', () => {
    const timing = paused(begun(0, 20, start), after(60));
    expect(minutesAndSeconds(leftOf(timing, after(600)))).toBe('19:00');
    expect(minutesAndSeconds(leftOf(goneOn(timing, after(600)), after(630)))).toBe('18:30');
  });

  it('grows by no clock that is put back', () => {
    expect(minutesAndSeconds(leftOf(begun(0, 20, start), after(-300)))).toBe('20:00');
  });

  it('shows the second that has begun, and nothing left at its end alone', () => {
    expect(minutesAndSeconds(1)).toBe('0:01');
    expect(minutesAndSeconds(0)).toBe('0:00');
  });
});
