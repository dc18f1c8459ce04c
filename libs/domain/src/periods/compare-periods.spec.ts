import { describe, expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import fc from 'fast-check';
import { addWeeks } from '../calendar/local-week.js';
import { draws } from '../change/draws.fixture.js';
import { usualRange } from '../change/usual-range.js';
import { leastReliableChange } from '../consistency/reliable-change.js';
import { missed, weeksOf } from '../record/couple-record.fixture.js';
import { compareAnswers, compareGaps, compareScores } from './compare-periods.js';
import { answersInWords, gapsInWords, scoresInWords } from './comparison-in-words.js';
import { inOrder, type TwoPeriods } from './period.js';

type Answers = readonly (number | null)[];

/** So many weeks, and so many after them. */
const spans = (before: number, after: number): TwoPeriods => ({
  earlier: { first: '2026-W48', last: addWeeks('2026-W48', before - 1) },
  later: { first: addWeeks('2026-W48', before), last: addWeeks('2026-W48', before + after - 1) },
});
const trusting = (values: Answers) => weeksOf(...values.map((trust) => (trust === null ? missed : { trust })));
const compare = (before: Answers, after: Answers) =>
  compareAnswers(trusting([...before, ...after]), 'trust', spans(before.length, after.length));
const { say } = english;
const told = (before: Answers, after: Answers) =>
  answersInWords(compare(before, after), { name: 'Ben', scale: 'trust' }, say);

const answer = fc.option(fc.integer({ min: 0, max: 10 }), { freq: 4 });
const answers = fc.array(answer, { minLength: 1, maxLength: 20 });

/** Of 4,000 people who answer every week in whole points, the share in whom the second period looks changed. */
function shareToldApart({ change, weeks, r }: { change: number; weeks: number; r: number }): number {
  const { normal } = draws(12);
  const people = 4_000;
  const apart = Array.from({ length: people }, () => {
    const level = 6 + 2 * Math.sqrt(0.7) * normal();
    const period = (at: number) =>
      Array.from({ length: weeks }, () => Math.min(10, Math.max(0, Math.round(at + 2 * Math.sqrt(1 - r) * normal()))));
    return compare(period(level), period(level + change)).says !== 'about-the-same';
  });
  return apart.filter(Boolean).length / people;
}

describe('answers of two periods', () => {
  it('are told apart once their means differ by more than is usual by itself', () => {
    // 1.96·√((2²·0.3 + 1/12)·(1/4 + 1/4)) = 1.57
    expect(compare([6, 6, 6, 6], [5, 5, 4, 4])).toMatchObject({ difference: -1.5, usual: 1.6, says: 'about-the-same' });
    expect(compare([6, 6, 6, 6], [4, 4, 4, 5])).toMatchObject({ difference: -1.7, says: 'lower' });
    expect(compare([4, 4, 4, 4], [6, 6, 6, 6])).toMatchObject({ difference: 2, says: 'higher' });
  });

  it('leave out weeks without an answer, and are not compared before there are four on each side', () => {
    expect(compare([6, null, 6, 6], [2, 2, 2, 2])).toEqual({
      earlier: { value: 6, restsOn: 3 },
      later: { value: 2, restsOn: 4 },
      difference: null,
      usual: null,
      says: 'too-few',
      fewest: 4,
    });
    expect(compare([6, null, 6, 6, 6], [2, 2, 2, 2])).toMatchObject({ says: 'lower', earlier: { restsOn: 4 } });
    expect(compare([null, null], [null])).toMatchObject({ earlier: { value: null, restsOn: 0 }, says: 'too-few' });
  });

  it('are held against the width of the usual range, for as many answers as there are', () => {
    const range = usualRange(trusting([5, 5, 5, 5]), 'trust')!;
    const { usual } = compare([5, 5, 5, 5], [5, 5, 5, 5]);
    expect(usual! / (range.high - 5)).toBeCloseTo(Math.sqrt((1 / 4 + 1 / 4) / (1 + 1 / 4)), 1);
  });

  it('need a larger difference where a practice’s own answers differ more', () => {
    const noise = { sd: 2, r: 0.3 };
    const weeks = trusting([6, 6, 6, 6, 4, 4, 4, 4]);
    const wide = { trust: noise, openness: noise, closeness: noise };
    expect(compareAnswers(weeks, 'trust', spans(4, 4), wide)).toMatchObject({ says: 'about-the-same' });
  });

  it('say what their figures say, and the opposite where the periods are exchanged', () => {
    fc.assert(
      fc.property(answers, answers, (before, after) => {
        const forwards = compare(before, after);
        const { says, difference, usual, earlier, later } = forwards;
        const enough = Math.min(earlier.restsOn, later.restsOn) >= 4;
        expect(says === 'too-few').toBe(!enough);
        if (difference !== null) {
          expect(Math.abs(difference) > usual!).toBe(says === 'higher' || says === 'lower');
          expect(difference).toBeCloseTo(later.value! - earlier.value!, 5);
        }
        const back = compare(after, before);
        expect(back.says).toBe(says === 'higher' ? 'lower' : says === 'lower' ? 'higher' : says);
      }),
    );
  });

  it('need less of a difference the more they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 20 }), fc.integer({ min: 4, max: 20 }), (before, after) => {
        const usual = (of: number) => compare(Array(of).fill(6), Array(after).fill(6)).usual!;
        expect(usual(before + 1)).toBeLessThanOrEqual(usual(before));
      }),
    );
  });

  it('look changed in at most one of twenty people in whom nothing has', () => {
    const share = (change: number, weeks: number) => shareToldApart({ change, weeks, r: 0.7 });
    expect(share(0, 4)).toBeLessThan(0.05);
    expect(share(0, 8)).toBeLessThan(0.05);
    // Less agreement between weeks than is assumed makes more of them, as it does of the flags.
    expect(shareToldApart({ change: 0, weeks: 8, r: 0.5 })).toBeLessThan(0.12);
    expect(share(-2, 8)).toBeGreaterThan(0.8);
    expect(share(-3, 4)).toBeGreaterThan(0.9);
  });

  it('are told in one sentence, which blames nobody', () => {
    expect(told([6, 6, 6, 6], [6, 6, 7, 6])).toBe(
      'Ben, trust: about the same in both periods. The means lie 0.3 points apart, and up to 1.6 is usual by itself.',
    );
    expect(told([8, 8, 8, 8], [3, 3, 3, 3])).toMatch(/^Ben, trust: 5\.0 points lower in the later period\. Up to 1\.6/);
    expect(told([3, 3, 3, 3], [8, 8, 8, 8])).toMatch(/^Ben, trust: 5\.0 points higher in the later period\./);
    expect(told([8], [3, 3])).toBe(
      'Ben, trust: too few answers to compare, 1 in the earlier period and 2 in the later one. Each needs 4.',
    );
  });
});

describe('scores of two periods', () => {
  const rates = (...kept: Answers) =>
    kept.map((sum, index) => ({ week: addWeeks('2026-W48', index), sum: sum ?? 0, of: sum === null ? 0 : 1 }));

  it('are those of each period’s weeks alone, held against the reliable change of a score', () => {
    const compared = compareScores(rates(1, 1, 1, 1, 0, 1, 0, 1), spans(4, 4));
    expect(compared).toMatchObject({ earlier: { value: 100 }, later: { value: 53 }, usual: 16, says: 'lower' });
    expect(compareScores(rates(1, 1, 1, 0.5, 1, 1), spans(3, 3))).toMatchObject({ says: 'about-the-same' });
    expect(leastReliableChange('consistency')).toBeCloseTo(16.1, 1);
  });

  it('are not compared before three weeks of each count, and do not fade by those after', () => {
    expect(compareScores(rates(1, 1, null, 0, 0, 0), spans(3, 3))).toMatchObject({
      earlier: { value: null, restsOn: 2 },
      says: 'too-few',
    });
    const idle = rates(1, 1, 1, null, null, null, null, null, null, null, 0, 0, 0);
    expect(compareScores(idle, spans(10, 3))).toMatchObject({ earlier: { value: 100, restsOn: 3 }, says: 'lower' });
  });

  it('are told in one sentence, in the view that they are of', () => {
    const words = (view: 'own' | 'seen', ...kept: number[]) =>
      scoresInWords(compareScores(rates(...kept), spans(3, 3)), { name: 'Ben', view }, say);
    expect(words('own', 1, 1, 1, 0, 0, 0)).toMatch(/^Promises of Ben, own view: 100 points of 100 lower/);
    expect(words('seen', 0, 0, 0, 1, 1, 1)).toMatch(/^Promises of Ben, seen view: 100 points of 100 higher/);
    expect(words('seen', 1, 1, 1, 1, 1, 1)).toMatch(/about the same in both periods/);
    expect(words('own', 1, 1)).toMatch(
      /too few weeks to compare\. .* in 2 of the earlier period and in 0 of the later one/,
    );
  });
});

describe('gaps of two periods', () => {
  const pairs = (week: number, count: number, seen: number) =>
    Array.from({ length: count }, () => ({ week: addWeeks('2026-W48', week), own: 1, seen }));
  const words = (before: ReturnType<typeof pairs>, after: ReturnType<typeof pairs>) =>
    gapsInWords(compareGaps([...before, ...after], spans(1, 1)), { name: 'Ben' }, say);

  it('differ once the ranges in which they most likely lie have nothing in common', () => {
    expect(compareGaps([...pairs(0, 8, 1), ...pairs(1, 8, 0)], spans(1, 1))).toMatchObject({
      earlier: { value: 0, restsOn: 8 },
      later: { value: 100, restsOn: 8 },
      difference: 100,
      says: 'higher',
    });
    expect(compareGaps([...pairs(0, 6, 1), ...pairs(1, 6, 0.5)], spans(1, 1))).toMatchObject({
      difference: 50,
      says: 'about-the-same',
    });
  });

  it('are not compared before both have marked six promises of each, and take in all of a period', () => {
    expect(compareGaps([...pairs(0, 5, 1), ...pairs(1, 8, 0)], spans(1, 1))).toMatchObject({ says: 'too-few' });
    expect(compareGaps([...pairs(0, 20, 1), ...pairs(1, 20, 0)], spans(1, 1)).later.restsOn).toBe(20);
  });

  it('are told in one sentence, which says nothing of who is right', () => {
    expect(words(pairs(0, 8, 1), pairs(1, 8, 0))).toMatch(/^Promises of Ben, gap: it has moved by 100 points\./);
    expect(words(pairs(0, 6, 1), pairs(1, 6, 1))).toMatch(/^Promises of Ben, gap: it may be the same/);
    expect(words(pairs(0, 2, 1), [])).toMatch(/Both have marked 2 in the earlier period and 0 in the later one/);
  });
});

describe('two periods', () => {
  it('stand in their order, each running forwards, however they were chosen', () => {
    const two = inOrder({ first: '2026-W40', last: '2026-W37' }, { first: '2026-W30', last: '2026-W33' });
    expect(two).toEqual({
      earlier: { first: '2026-W30', last: '2026-W33' },
      later: { first: '2026-W37', last: '2026-W40' },
    });
  });
});
