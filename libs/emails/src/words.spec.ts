import { describe, expect, it } from '@jest/globals';
import { momentWords, weekWords } from './words.js';

describe('a week in words', () => {
  it('names its days', () => {
    expect(weekWords('2026-W48')).toBe('23 to 29 November');
  });

  it('names both months, or both sides of a year, where it spans them', () => {
    expect(weekWords('2026-W49')).toBe('30 November to 6 December');
    expect(weekWords('2026-W53')).toBe('28 December to 3 January');
  });
});

describe('a moment in words', () => {
  it("is what the reader's own clock shows", () => {
    const instant = new Date('2026-12-01T18:00:00Z');

    expect(momentWords(instant, 'Europe/Berlin')).toBe('Tuesday 1 December, 19:00');
    expect(momentWords(instant, 'Pacific/Auckland')).toBe('Wednesday 2 December, 07:00');
  });
});
