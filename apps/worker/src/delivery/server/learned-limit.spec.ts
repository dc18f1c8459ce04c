import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refusedBeyond, tryMore, unlearned, type LearnedLimit } from './learned-limit.js';

const MINUTE = 60_000;

/** Every second as many as the limit are asked for, and a server that allows `allowed` refuses the others. */
function live(known: LearnedLimit, allowed: number, from: number, seconds: number) {
  let [limit, refused] = [known, 0];
  for (let now = from; now < from + seconds * 1_000; now += 1_000) {
    limit = tryMore(limit, now);
    for (let asked = limit.limit; asked > allowed; asked -= 1) {
      refused += 1;
      limit = refusedBeyond(limit, asked - 1, now);
    }
  }
  return { limit, refused };
}

describe('a limit that a server has', () => {
  it('is known after one burst, exactly', () => {
    let known = unlearned(96);
    for (let others = 95; others >= 3; others -= 1) known = refusedBeyond(known, others, 0);

    expect(known).toMatchObject({ limit: 3, moreAt: 1_000 });
  });

  it('is never less than one, nor more than the settings say', () => {
    expect(refusedBeyond(unlearned(96), 0, 0).limit).toBe(1);
    expect(live(refusedBeyond(unlearned(4), 1, 0), 50, 0, 60).limit).toEqual(unlearned(4));
  });

  it('is tried again one by one, later each time that it is still there', () => {
    const { limit, refused } = live(refusedBeyond(unlearned(96), 3, 0), 3, 0, 3_600);

    expect(limit.limit).toBe(3);
    expect(refused).toBeLessThan(25);
    expect(limit.patienceMs).toBe(5 * MINUTE);
  });

  it('that the server lifts is found out, and then the steps come fast', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 2, max: 96 }), (before, after) => {
        const tight = live(unlearned(96), Math.min(before, after), 0, 1_800).limit;
        const loose = live(tight, after, 1_800_000, 1_800).limit;
        expect(loose.limit).toBeGreaterThanOrEqual(after);
        expect(loose.limit).toBeLessThanOrEqual(Math.min(96, after + 1));
      }),
      { numRuns: 50 },
    );
  });
});
