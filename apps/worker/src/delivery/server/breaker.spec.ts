import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Breaker } from './breaker.js';

function opened(at = 0): Breaker {
  const breaker = new Breaker();
  while (!breaker.isOpen) breaker.failed(at);
  return breaker;
}

describe('a breaker', () => {
  it('opens at the fifth failure in a row, not at five with an answer between them', () => {
    const breaker = new Breaker();
    const failures = Array.from({ length: 4 }, () => breaker.failed(0));
    expect(failures).toEqual([false, false, false, false]);
    breaker.answered();
    for (let failure = 1; failure < 5; failure += 1) expect(breaker.failed(0)).toBe(false);

    expect(breaker.failed(0)).toBe(true);
    expect(breaker.admit(999)).toBe('none');
  });

  it('lets one probe through, and no other until that one has ended', () => {
    const breaker = opened();

    expect(breaker.admit(1_000)).toBe('probe');
    expect(breaker.admit(5_000)).toBe('none');
    expect(breaker.failed(5_000)).toBe(true);
    expect(breaker.admit(6_999)).toBe('none');
    expect(breaker.admit(7_000)).toBe('probe');
  });

  it('waits 20 seconds for a probe that the server took and never answered', () => {
    const breaker = opened();
    breaker.admit(1_000);

    expect(breaker.admit(20_999)).toBe('none');
    expect(breaker.admit(21_000)).toBe('probe');
  });

  it('lets another probe through where there was nothing to try with', () => {
    const breaker = opened();
    breaker.admit(1_000);
    breaker.unproven();

    expect(breaker.admit(1_000)).toBe('probe');
  });

  it('closes with the first answer, and says so once', () => {
    const breaker = opened();
    breaker.admit(1_000);

    expect(breaker.answered()).toBe(true);
    expect(breaker.answered()).toBe(false);
    expect(breaker.admit(1_000)).toBe('all');
  });

  it('tries again within 20 seconds, however long the outage; what failed late puts nothing off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 5 }), (probes, stragglers) => {
        const breaker = opened();
        let now = 0;
        for (let probe = 0; probe < probes; probe += 1) {
          let waited = 0;
          for (let late = 0; late < stragglers; late += 1) expect(breaker.failed(now)).toBe(false);
          while (breaker.admit(now + waited) !== 'probe') waited += 1_000;
          expect(waited).toBeLessThanOrEqual(20_000);
          expect(waited).toBeGreaterThanOrEqual(1_000);
          now += waited;
          breaker.failed(now);
        }
      }),
      { numRuns: 30 },
    );
  });
});
