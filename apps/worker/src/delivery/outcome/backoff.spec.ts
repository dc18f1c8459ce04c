import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { backoffMs } from './backoff.js';

const minute = 60_000;

describe('the pause before another attempt', () => {
  it('lies between a minute and an hour, whatever the delivery and the attempt', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 1, max: 1_000 }), (id, attempts) => {
        const pause = backoffMs(id, attempts);
        expect(pause).toBeGreaterThanOrEqual(minute);
        expect(pause).toBeLessThanOrEqual(60 * minute);
      }),
    );
  });

  it('is the same every time for one delivery and attempt, and spread over many', () => {
    const pauses = Array.from({ length: 100 }, (_, n) => backoffMs(`delivery-${n}`, 5));

    expect(backoffMs('delivery-1', 5)).toBe(pauses[1]);
    expect(new Set(pauses).size).toBeGreaterThan(90);
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(16 * 0.8 * minute);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(16 * minute);
  });
});
