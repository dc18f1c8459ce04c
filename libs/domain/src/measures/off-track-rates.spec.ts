import { describe, expect, it } from '@jest/globals';
import { offTrack } from './off-track.js';
import { trothSix } from './troth-6.js';

const people = 4_000;
const eightWeeksMs = 8 * 7 * 86_400_000;

/** Seeded draws from a standard normal distribution (Box and Muller, on mulberry32). */
function normals(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** People of whom we know what is true: they stay as they are, or fall by so many points after the first answers. */
function shareWorse(fall: number, askings: number): number {
  const { sd, r } = trothSix;
  const normal = normals(12);
  const found = Array.from({ length: people }, () => {
    const truth = 6 + sd * Math.sqrt(r) * normal();
    const points = Array.from({ length: askings }, (_, index) => {
      const score = truth - (index === 0 ? 0 : fall) + sd * Math.sqrt(1 - r) * normal();
      return { at: new Date(index * eightWeeksMs), score: Math.round(Math.min(10, Math.max(0, score)) * 10) / 10 };
    });
    return points.some((_, index) => offTrack(points.slice(0, index + 1))?.why === 'worse');
  });
  return found.filter(Boolean).length / people;
}

describe('clearly worse than at first, by what is assumed', () => {
  it('is said of at most one in fifteen in whom nothing changed, in half a year', () => {
    expect(shareWorse(0, 4)).toBeLessThan(1 / 15);
  });

  it('is found in nine of ten who fell by three points, in half a year', () => {
    expect(shareWorse(3, 4)).toBeGreaterThan(0.9);
  });
});
