import { describe, expect, it } from '@jest/globals';
import { noImprovement } from '../attention/no-improvement.js';
import { trustDrop } from '../attention/trust-drop.js';
import { addWeeks } from '../calendar/local-week.js';
import { recordOf, weeksOf as closedWeeksOf } from '../record/couple-record.fixture.js';
import { measuredNoise, noiseHasMoved, type AnsweredWeeks, type MeasuredNoise } from './measured-noise.js';

const weeksOf = (...trust: (number | null)[]): AnsweredWeeks =>
  trust.flatMap((answer, index) =>
    answer === null ? [] : [{ week: addWeeks('2026-W48', index), trust: answer, openness: answer, closeness: 5 }],
  );
const couples = (count: number, weeks: AnsweredWeeks) => Array.from({ length: count }, () => [weeks, weeks] as const);
const changing = weeksOf(4, 7, 4, 7, 4, 7, 4, 7);

describe('the measured noise of a practice', () => {
  it('is told of every scale by itself from 50 couples on', () => {
    const { trust, openness, closeness } = measuredNoise(couples(50, changing))!;
    expect(trust.r).toBeLessThan(0.2);
    expect(openness).toEqual(trust);
    expect(closeness.r).toBeGreaterThan(trust.r);
    expect(trust.couples).toBe(50);
    expect(measuredNoise(couples(49, changing))).toBeNull();
  });

  it('takes weeks without an answer for a gap, not for a step', () => {
    const r = (...answers: (number | null)[]) => measuredNoise(couples(50, weeksOf(...answers)))!.trust.r;
    expect(r(2, 2, 2, 2, null, 9, 9, 9, 9)).toBe(r(2, 2, 2, 2, 2, 2, 2, 2, 2));
    expect(r(2, 2, 2, 2, 9, 9, 9, 9, 9)).toBeLessThan(r(2, 2, 2, 2, null, 9, 9, 9, 9));
  });

  it('has moved only where one figure is off by more than a twentieth', () => {
    const kept = { sd: 2, r: 0.6, couples: 60 };
    const figures = (trust: Partial<typeof kept>): MeasuredNoise => {
      return { trust: { ...kept, ...trust }, openness: kept, closeness: kept };
    };
    expect(noiseHasMoved(figures({}), figures({ sd: 2.09, r: 0.571, couples: 90 }))).toBe(false);
    expect(noiseHasMoved(figures({}), figures({ sd: 2.11 }))).toBe(true);
    expect(noiseHasMoved(figures({}), figures({ r: 0.569 }))).toBe(true);
  });
});

describe('the flags', () => {
  const withNoise = (r: number, ...trust: number[]) => {
    const noise = { sd: 2, r };
    const weeks = closedWeeksOf(...trust.map((answer) => ({ trust: answer })));
    return recordOf({ weeks }, { noise: { trust: noise, openness: noise, closeness: noise } });
  };

  it.each([
    { r: 0.1, level: undefined },
    { r: 0.7, level: 1 },
  ])('see a drop of four in trust by the noise of the record (r $r)', ({ r, level }) => {
    expect(trustDrop.condition(withNoise(r, 7, 7, 7, 7, 7, 7, 7, 3), 'a')?.level).toBe(level);
  });

  it.each([
    { r: 0.3, held: true },
    { r: 0.7, held: false },
  ])('ask for a rise in trust by the noise of the record (r $r)', ({ r, held }) => {
    const rising = [...Array<number>(8).fill(3), ...Array<number>(10).fill(4)];
    expect(noImprovement.condition(withNoise(r, ...rising), 'a') !== null).toBe(held);
  });
});
