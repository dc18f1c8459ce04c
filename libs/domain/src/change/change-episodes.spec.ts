import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { missed, weeksOf } from '../record/couple-record.fixture.js';
import { changeEpisodes, type ChangeEpisode } from './change-episodes.js';

const trusting = (...values: (number | null)[]) =>
  weeksOf(...values.map((trust) => (trust === null ? missed : { trust })));
const names = (episodes: readonly ChangeEpisode[]) => episodes.map(({ foundIn, overIn }) => [foundIn, overIn]);

describe('an episode of a drop', () => {
  it('is one from the drop until the answers are back, held against what was before it', () => {
    const [episode, ...others] = changeEpisodes(trusting(7, 7, 7, 7, 2, 2, 2, 7, 7, 7));
    expect(others).toEqual([]);
    expect(episode).toMatchObject({
      fell: ['trust'],
      foundIn: '2026-W52',
      confirmedIn: '2026-W53',
      overIn: '2027-W04',
      before: Array(4).fill({ trust: 7 }),
    });
  });

  it('stays open while the answers stay low, and while none is given', () => {
    expect(names(changeEpisodes(trusting(7, 7, 7, 7, 3, ...Array<number>(20).fill(3))))).toEqual([['2026-W52', null]]);
    expect(names(changeEpisodes(trusting(7, 7, 7, 7, 3, null, null, null)))).toEqual([['2026-W52', null]]);
  });

  it('does not end with one good week', () => {
    expect(names(changeEpisodes(trusting(7, 7, 7, 7, 2, 2, 8, 2, 2)))).toEqual([['2026-W52', null]]);
  });

  it('is followed by a new one where the answers fall again, held against the usual ones alone', () => {
    const episodes = changeEpisodes(trusting(7, 7, 7, 7, 2, 2, 7, 7, 7, 2));
    expect(names(episodes)).toEqual([
      ['2026-W52', '2027-W03'],
      ['2027-W04', null],
    ]);
    expect(episodes[1]!.before.every(({ trust }) => trust === 7)).toBe(true);
  });

  it('is found in a slow decline before it is half over', () => {
    const falling = Array.from({ length: 10 }, (_, index) => Math.round(8 - 0.6 * (index + 1)));
    const weeks = weeksOf(...[8, 8, 8, 8, ...falling].map((both) => ({ trust: both, openness: both })));
    const found = changeEpisodes(weeks)[0]!;
    expect(weeks.findIndex(({ week }) => week === found.foundIn)).toBeLessThan(4 + 5);
    expect(found.fell).toEqual(['trust', 'openness']);
  });

  it('waits for a second answer before it counts as confirmed, however low the first is', () => {
    const confirmed = (...values: number[]) => changeEpisodes(trusting(...values))[0]!.confirmedIn;
    expect(confirmed(7, 7, 7, 7, 3)).toBeNull();
    expect(confirmed(7, 7, 7, 7, 3, 6)).toBeNull();
    expect(confirmed(7, 7, 7, 7, 3, 4)).toBe('2026-W53');
    expect(confirmed(7, 7, 7, 7, 1)).toBeNull();
  });

  it('is the same whatever comes after it, so that it keeps its name', () => {
    const answer = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
    const both = fc.record({ trust: answer, openness: answer, closeness: answer });
    fc.assert(
      fc.property(fc.array(both, { minLength: 4, maxLength: 30 }), fc.nat(30), (given, cut) => {
        const weeks = weeksOf(...given);
        const then = changeEpisodes(weeks.slice(0, cut));
        const since = changeEpisodes(weeks).slice(0, then.length);
        expect(since.map(({ foundIn, fell }) => [foundIn, fell])).toEqual(
          then.map(({ foundIn, fell }) => [foundIn, fell]),
        );
      }),
    );
  });
});
