import { describe, expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import { missed, weeksOf } from '../record/couple-record.fixture.js';
import { rangeInWords } from './range-in-words.js';
import { usualRange } from './usual-range.js';

const trusting = (...values: (number | null)[]) =>
  weeksOf(...values.map((trust) => (trust === null ? missed : { trust })));
const range = (...values: (number | null)[]) => usualRange(trusting(...values), 'trust');
const words = (...values: (number | null)[]) =>
  rangeInWords(trusting(...values), 'trust', { name: 'Ben', say: english.say });

describe('where somebody’s answers usually lie', () => {
  it('is about their own mean, as wide as one more answer differs by chance', () => {
    // 1.96·√((2²·0.3 + 1/12)·(1 + 1/4)) = 2.48
    expect(range(5, 5, 5, 5)).toMatchObject({ low: 2.5, high: 7.5, mean: 5, answers: 4 });
    expect(range(5, 5, null, 5)).toBeNull();
  });

  it('ends at the ends of the scale', () => {
    expect(range(10, 10, 9, 10)).toMatchObject({ high: 10 });
    expect(range(0, 0, 0, 0)).toMatchObject({ low: 0 });
  });

  it('rests on no answer of a drop, and after it on those that were back', () => {
    expect(range(7, 7, 7, 7, 2, 2, 2)).toMatchObject({ mean: 7, answers: 4 });
    expect(range(7, 7, 7, 7, 2, 2, 2, 7, 7, 7)).toMatchObject({ mean: 7, answers: 7 });
  });

  it('rests on the latest 26 answers', () => {
    const many = Array.from({ length: 26 }, () => 6);
    expect(range(4, 5, 5, ...many)).toMatchObject({ mean: 6, answers: 26 });
  });

  it('is told after two answers where a drop was found after them, as a slow one may be', () => {
    const slow = [6, 6, 6, 5, 5, 4, 4, 3, 3, 2, 2];
    expect(range(...slow)).toMatchObject({ mean: 6 });
    expect(words(...slow)).toMatch(/^Ben’s trust has dropped/);
  });

  it('is wider where a practice’s own answers differ more', () => {
    const noise = { sd: 2, r: 0.5 };
    const wide = usualRange(trusting(5, 5, 5, 5), 'trust', { trust: noise, openness: noise, closeness: noise });
    expect(wide!.high).toBeGreaterThan(7.5);
  });
});

describe('what somebody’s answers amount to', () => {
  it('is nothing yet where there are few', () => {
    expect(words(null)).toBe('Ben has not answered this yet.');
    expect(words(5, 6)).toBe('Ben has answered this 2 times: too seldom to say what is usual.');
  });

  it('is about the same while the last answers lie within the usual range', () => {
    expect(words(6, 6, 7, 6, null, 6)).toMatch(
      /^Ben’s trust has been about the same since the week of \d+ \w+: the last 4 answers lie within the usual range, 3\.8 to 8\.6\.$/,
    );
  });

  it('is one answer above, which is no lasting change yet', () => {
    expect(words(3, 3, 3, 3, 3, 3, 9)).toMatch(/^Ben’s last answer on trust is 9, above the usual range/);
  });

  it('is a drop where the flags have found one, with what was usual before', () => {
    expect(words(8, 8, 8, 8, 3, 3, 2)).toMatch(
      /^Ben’s trust has dropped: 2\.7 on average since the week of .* was usual before\.$/,
    );
  });
});
