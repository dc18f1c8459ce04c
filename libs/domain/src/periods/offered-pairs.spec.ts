import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addWeeks, type LocalWeek } from '../calendar/local-week.js';
import { firstPair, offeredPairs } from './offered-pairs.js';
import { shareAWeek, within } from './period.js';

const weeks = (count: number) => Array.from({ length: count }, (_, index) => addWeeks('2026-W30', index));
const kinds = (count: number, ...entered: LocalWeek[]) =>
  offeredPairs(weeks(count), entered).map((pair) =>
    pair.kind === 'rounds' ? `rounds ${pair.rounds.join()}` : `${pair.kind} ${pair.weeks}`,
  );

describe('the pairs of periods that are offered', () => {
  it('grow with the weeks that there are, and a pair that has two names is offered once', () => {
    expect(kinds(1)).toEqual([]);
    expect(kinds(5)).toEqual(['ends 2']);
    expect(kinds(8)).toEqual(['latest 4']);
    expect(kinds(12)).toEqual(['latest 4', 'ends 6']);
    expect(kinds(16)).toEqual(['latest 4', 'latest 8']);
    expect(kinds(30)).toEqual(['latest 4', 'latest 8', 'ends 8']);
  });

  it('leave out weeks on a pause: four weeks are four that were not', () => {
    const paused = weeks(12).filter((week) => week !== '2026-W36' && week !== '2026-W37');
    expect(offeredPairs(paused, [])[0]).toMatchObject({
      earlier: { first: '2026-W32', last: '2026-W35' },
      later: { first: '2026-W38', last: '2026-W41' },
    });
  });

  it('hold each round beside the one before, and the latest beside all that have closed weeks', () => {
    const rounds = kinds(12, '2026-W30', '2026-W33', '2026-W38', '2026-W42').slice(2);
    expect(rounds).toEqual(['rounds 0,1', 'rounds 0,2', 'rounds 1,2']);
    const [first] = offeredPairs(weeks(12), ['2026-W30', '2026-W33', '2026-W38']).filter(
      ({ kind }) => kind === 'rounds',
    );
    expect(first).toMatchObject({
      earlier: { first: '2026-W30', last: '2026-W32' },
      later: { first: '2026-W33', last: '2026-W37' },
    });
  });

  it('begin with the one that rests on most weeks', () => {
    expect(firstPair([])).toBeNull();
    expect(firstPair(offeredPairs(weeks(12), ['2026-W30', '2026-W36']))).toMatchObject({ kind: 'ends', weeks: 6 });
    expect(firstPair(offeredPairs(weeks(30), []))).toMatchObject({ kind: 'latest', weeks: 8 });
  });

  it('never share a week, and lie within the weeks that there are', () => {
    const some = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 40 });
    fc.assert(
      fc.property(some, some, (closed, entered) => {
        const inOrder = (places: readonly number[]) =>
          places.toSorted((x, y) => x - y).map((place) => addWeeks('2026-W30', place));
        const all = inOrder(closed);
        for (const pair of offeredPairs(all, inOrder(entered))) {
          expect(shareAWeek(pair)).toBe(false);
          for (const { first, last } of [pair.earlier, pair.later]) {
            expect(first <= last).toBe(true);
            expect([all.includes(first), all.includes(last)]).toEqual([true, true]);
            const theirs = within(
              { first, last },
              all.map((week) => ({ week })),
            );
            if (pair.kind !== 'rounds') expect(theirs).toHaveLength(pair.weeks);
          }
        }
      }),
    );
  });
});
