import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TokenBucket } from './token-bucket.js';

describe('a token bucket', () => {
  it('never gives more than its rate over any span, but for a second’s worth at its beginning', () => {
    const asks = fc.array(fc.record({ afterMs: fc.integer({ min: 0, max: 3_000 }), wanted: fc.nat(500) }), {
      maxLength: 100,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), asks, (perSecond, asked) => {
        const bucket = new TokenBucket(perSecond, 0);
        let [now, given] = [0, 0];
        for (const { afterMs, wanted } of asked) {
          now += afterMs;
          const taken = bucket.take(wanted, now);
          expect(taken).toBeLessThanOrEqual(Math.min(wanted, perSecond));
          given += taken;
          expect(given).toBeLessThanOrEqual(perSecond + (now / 1_000) * perSecond + 1e-6);
        }
      }),
    );
  });

  it('gives all that its rate allows to a caller that asks often', () => {
    const bucket = new TokenBucket(50, 0);
    let given = 0;
    for (let now = 0; now <= 10_000; now += 10) given += bucket.take(500, now);

    expect(given).toBeGreaterThanOrEqual(549);
  });

  it('is not emptied by a clock that goes back', () => {
    const bucket = new TokenBucket(10, 5_000);

    expect(bucket.take(3, 1_000)).toBe(3);
    expect(bucket.take(7, 1_000)).toBe(7);
  });
});
