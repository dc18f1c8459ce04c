import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countBounce, type Bounce, type SoftScore } from './soft-score.js';

const day = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
const none: SoftScore = { score: 0, on: null };

/** The days, as distances from the one before, with what bounced. */
function after(bounces: readonly { readonly later: number; readonly bounce: Bounce }[]) {
  let today = 0;
  return bounces.reduce<SoftScore & { stops: boolean }>(
    (before, { later, bounce }) => countBounce(before, bounce, day((today += later))),
    { ...none, stops: false },
  );
}

describe('the score of bounces that may pass', () => {
  it('stops mail at the tenth day of soft ones, and at the fifth of hard ones', () => {
    const days = (count: number, bounce: Bounce) => Array.from({ length: count }, () => ({ later: 1, bounce }));

    expect(after(days(9, 'soft'))).toMatchObject({ score: 4.5, stops: false });
    expect(after(days(10, 'soft'))).toMatchObject({ score: 5, stops: true });
    expect(after(days(4, 'hard')).stops).toBe(false);
    expect(after(days(5, 'hard')).stops).toBe(true);
  });

  it('counts once a day, however much bounces', () => {
    const many = Array.from({ length: 20 }, (_, n) => ({ later: n === 0 ? 1 : 0, bounce: 'soft' as const }));

    expect(after(many)).toMatchObject({ score: 0.5, stops: false });
  });

  it('begins again after 30 days without any, not sooner', () => {
    const before = { score: 4, on: day(0) };

    expect(countBounce(before, 'soft', day(30)).score).toBe(4.5);
    expect(countBounce(before, 'soft', day(31)).score).toBe(0.5);
  });

  it('grows by no more than one a day, and never passes the limit unsaid', () => {
    const bounce = fc.record({ later: fc.nat(40), bounce: fc.constantFrom<Bounce>('soft', 'hard') });
    fc.assert(
      fc.property(fc.array(bounce, { maxLength: 40 }), (bounces) => {
        const { score, stops } = after(bounces);
        const countedDays = new Set(
          bounces.map((_, n) => bounces.slice(0, n + 1).reduce((sum, { later }) => sum + later, 0)),
        );
        expect(score).toBeLessThanOrEqual(countedDays.size);
        expect(stops).toBe(score >= 5);
      }),
    );
  });
});
