import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { perceptionGap, surelyApart, wordedGap } from './perception-gap.js';

const worth = fc.constantFrom(0, 0.5, 1);
const pair = fc.record({ week: fc.constant('2026-W48' as const), own: worth, seen: worth });

describe('how far two views lie apart', () => {
  it('is not said before six promises', () => {
    fc.assert(fc.property(fc.array(pair, { maxLength: 5 }), (pairs) => expect(perceptionGap(pairs)).toBeNull()));
  });

  it('lies within its interval but for the whole of it, and turns its sign with the views', () => {
    fc.assert(
      fc.property(fc.array(pair, { minLength: 6, maxLength: 20 }), (pairs) => {
        const gap = perceptionGap(pairs)!;
        expect(gap.low).toBeGreaterThanOrEqual(-100);
        expect(gap.high).toBeLessThanOrEqual(100);
        expect(gap.low).toBeLessThan(gap.high);
        const turned = perceptionGap(pairs.map(({ week, own, seen }) => ({ week, own: seen, seen: own })))!;
        expect(Math.abs(turned.low + gap.high)).toBeLessThanOrEqual(1);
        expect(Math.abs(surelyApart(turned) - surelyApart(gap))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is worded without a sign, whichever view is higher', () => {
    const words = { points: 9, least: 2, most: 40 };
    expect(wordedGap({ own: 92, seen: 83, low: 2, high: 40 })).toEqual({ ...words, higher: 'own' });
    expect(wordedGap({ own: 83, seen: 92, low: -40, high: -2 })).toEqual({ ...words, higher: 'seen' });
    expect(wordedGap({ own: 83, seen: 92, low: -40, high: 28 })).toEqual({ ...words, higher: 'seen', least: 0 });
    expect(wordedGap({ own: 92, seen: 92, low: -17, high: 17 })).toMatchObject({ points: 0, higher: null, least: 0 });
  });

  it('is worked out over the last twelve alone', () => {
    const agreed = { week: '2026-W48', own: 1, seen: 1 } as const;
    const apart = { ...agreed, seen: 0 };
    expect(perceptionGap([...Array<typeof apart>(30).fill(apart), ...Array<typeof agreed>(12).fill(agreed)])).toEqual({
      promises: 12,
      own: 100,
      seen: 100,
      gap: 0,
      low: -17,
      high: 17,
    });
  });
});
