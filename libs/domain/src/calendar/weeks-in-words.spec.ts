import { expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import { shortMonday, weeksInWords } from './weeks-in-words.js';

const { say } = english;

it('names weeks by their first and last day, the month once where it is the same', () => {
  expect(weeksInWords('2026-W40', '2026-W42', say)).toBe('28 September to 18 October');
  expect(weeksInWords('2026-W50', '2026-W50', say)).toBe('7 to 13 December');
  expect(weeksInWords('2026-W53', '2026-W53', say)).toBe('28 December to 3 January');
});

it('names a week by its Monday where there is little room', () => {
  expect(shortMonday('2026-W48', say)).toBe('23 Nov');
  expect(shortMonday('2026-W01', say)).toBe('29 Dec');
});
