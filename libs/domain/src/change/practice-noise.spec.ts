import { describe, expect, it } from '@jest/globals';
import { draws } from './draws.fixture.js';
import { practiceNoise, type AnswersByWeek } from './practice-noise.js';

const assumed = { sd: 2, r: 0.7 };

interface Practice {
  readonly sd: number;
  readonly r: number;
  /** The share of people who fall by 3 points for good in the middle. */
  readonly falling?: number;
  readonly weeks?: number;
}

/** Couples in whose practice we know what is true; 85 of 100 weeks are answered, in whole points. */
function couplesOf(count: number, { sd, r, falling = 0, weeks = 20 }: Practice, seed: number) {
  const { share, normal } = draws(seed);
  const person = (): AnswersByWeek => {
    const [level, falls] = [5.5 + sd * Math.sqrt(r) * normal(), share() < falling];
    return Array.from({ length: weeks }, (_, week) => {
      const rated = level - (falls && week >= weeks / 2 ? 3 : 0) + sd * Math.sqrt(1 - r) * normal();
      return share() < 0.85 ? Math.min(10, Math.max(0, Math.round(rated))) : null;
    });
  };
  return Array.from({ length: count }, () => [person(), person()] as const);
}

/** What a dozen practices of this size say on average, and how far the furthest r lies from the truth. */
function measured(count: number, practice: Practice) {
  const all = Array.from({ length: 12 }, (_, seed) => practiceNoise(couplesOf(count, practice, seed), assumed)!);
  const mean = (of: (one: (typeof all)[number]) => number) => all.reduce((sum, one) => sum + of(one), 0) / all.length;
  const furthest = Math.max(...all.map(({ r }) => Math.abs(r - practice.r)));
  return { sd: mean(({ sd }) => sd), r: mean(({ r }) => r), furthest };
}

describe('the noise of a practice', () => {
  it.each([
    { sd: 2, r: 0.5 },
    { sd: 2, r: 0.7 },
    { sd: 1.6, r: 0.8 },
  ])('is found again from 500 couples (SD $sd, r $r)', (truth) => {
    const { sd, r, furthest } = measured(500, truth);
    expect(Math.abs(sd - truth.sd)).toBeLessThan(0.1);
    expect(Math.abs(r - truth.r)).toBeLessThan(0.03);
    expect(furthest).toBeLessThan(0.06);
  });

  it('is found from 50 couples, drawn towards what is assumed', () => {
    const { sd, r, furthest } = measured(50, { sd: 2, r: 0.5 });
    expect(sd).toBeCloseTo(2, 0);
    expect(r).toBeGreaterThan(0.5);
    expect(r).toBeLessThan(0.58);
    expect(furthest).toBeLessThan(0.16);
  });

  it('is little more where everybody falls by three points for good, once in 20 weeks', () => {
    const noiseOf = (falling: number) => {
      const { sd, r } = measured(100, { sd: 2, r: 0.7, falling });
      return sd ** 2 * (1 - r);
    };
    expect(noiseOf(1) / noiseOf(0)).toBeLessThan(1.09);
  });

  it('is not told before there are 50 couples in which both have answered eight weeks', () => {
    const couples = couplesOf(50, { sd: 2, r: 0.7, weeks: 20 }, 1);
    expect(practiceNoise(couples, assumed)).toMatchObject({ couples: 50 });
    expect(practiceNoise(couples.slice(1), assumed)).toBeNull();
    const silent: AnswersByWeek = [5, 6, 5, 6, 5, 6, 5, null, null];
    expect(practiceNoise([...couples.slice(1), [couples[0]![0], silent]], assumed)).toBeNull();
  });

  it('follows the weeks, not the people: a gap in the answers is no step', () => {
    const person: AnswersByWeek = [2, 2, 2, 2, null, 8, 8, 8, 8];
    const couples = Array.from({ length: 50 }, () => [person, person] as const);
    expect(practiceNoise(couples, { sd: 2, r: 1 })!.r).toBeCloseTo(1, 6);
  });
});
