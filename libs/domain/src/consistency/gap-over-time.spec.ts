import { describe, expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import { addWeeks } from '../calendar/local-week.js';
import { gapInWords } from './gap-in-words.js';
import { gapOverTime } from './gap-over-time.js';
import { perceptionGap } from './perception-gap.js';

const pairs = (count: number, seen: number) =>
  Array.from({ length: count }, (_, index) => ({ week: addWeeks('2026-W01', Math.floor(index / 2)), own: 1, seen }));
const told = (count: number, seen: number) =>
  gapInWords({ name: 'Ben', gap: perceptionGap(pairs(count, seen)), promises: count }, english.say);

describe('the gap between two views over the weeks', () => {
  it('begins with the sixth promise that both have marked, and is missing in a week without one', () => {
    const weeks = [0, 1, 2, 3, 4].map((index) => addWeeks('2026-W01', index));
    const points = gapOverTime(
      pairs(8, 0).filter(({ week }) => week !== '2026-W02'),
      [...weeks, '2026-W06'],
    );
    expect(points.map(({ gap }) => gap?.promises ?? null)).toEqual([null, null, null, 6, null, null]);
  });

  it('ends with the gap that stands now', () => {
    const all = pairs(20, 0.5);
    expect(gapOverTime(all, [all.at(-1)!.week])[0]?.gap).toEqual(perceptionGap(all));
  });
});

describe('the gap in words', () => {
  it('says when there are too few promises', () => {
    expect(told(0, 1)).toBe('Promises of Ben: no promise that both have marked so far. A gap is told from 6 on.');
    expect(told(5, 1)).toMatch(/: 5 promises that both have marked so far/);
  });

  it('is clear once its range leaves nought out, and wide where the flag says so', () => {
    expect(told(12, 1)).toMatch(/^Promises of Ben: no clear gap\. Of the last 12 .* both views alike\./);
    expect(told(8, 0.5)).toMatch(
      /^Promises of Ben: the two views lie apart\. .* 50 points apart, the own view higher\./,
    );
    expect(told(12, 0)).toMatch(/^Promises of Ben: the two views lie far apart\./);
  });
});
