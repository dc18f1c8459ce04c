import { describe, expect, it, jest } from '@jest/globals';
import { TestClock } from './test-clock.js';

describe('TestClock', () => {
  it('stands still until it is moved, and tells who listens', () => {
    const clock = new TestClock('2026-11-23T06:00:00Z');
    const moved = jest.fn();
    clock.onChange(moved);

    clock.advance({ days: 1, minutes: 30 });

    expect(clock.now()).toEqual(new Date('2026-11-24T06:30:00Z'));
    expect(moved).toHaveBeenCalledTimes(1);
  });
});
