import { describe, expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import { momentWords, weekWords } from './words.js';

const { say } = english;

describe('a week in words', () => {
  it('names its days', () => {
    expect(weekWords('2026-W48', say)).toBe('23 to 29 November');
  });

  it('names both months, or both sides of a year, where it spans them', () => {
    expect(weekWords('2026-W49', say)).toBe('30 November to 6 December');
    expect(weekWords('2026-W53', say)).toBe('28 December to 3 January');
  });
});

describe('a moment in words', () => {
  it("is what the reader's own clock shows", () => {
    const instant = new Date('2026-12-01T18:00:00Z');

    expect(momentWords(instant, { zone: 'Europe/Berlin', say })).toBe('Tuesday 1 December, 19:00');
    expect(momentWords(instant, { zone: 'Pacific/Auckland', say })).toBe('Wednesday 2 December, 07:00');
  });
});
