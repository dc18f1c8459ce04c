import { describe, expect, it } from '@jest/globals';
import { english, speak } from '@troth/messages';
import { dayInWords, shortMonday, weeksInWords } from './weeks-in-words.js';

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

describe('in other languages', () => {
  it('the first of a month is “1er” in French, and the others are plain numbers', () => {
    const { say } = speak('fr');
    expect(dayInWords('2026-12-01', say)).toBe('1er décembre');
    expect(dayInWords('2026-12-21', say)).toBe('21 décembre');
    expect(weeksInWords('2027-W05', '2027-W05', say)).toBe('du 1er au 7 février');
    expect(weeksInWords('2026-W31', '2026-W48', say)).toBe('du 27 juillet au 29 novembre');
    expect(shortMonday('2027-W05', say)).toBe('1er févr.');
  });

  it('a day is written as its readers write it', () => {
    expect(dayInWords('2026-12-01', speak('de').say)).toBe('1. Dezember');
    expect(weeksInWords('2026-W50', '2026-W50', speak('de').say)).toBe('7. bis 13. Dezember');
    expect(dayInWords('2026-12-01', speak('es').say)).toBe('1 de diciembre');
    expect(dayInWords('2026-12-01', speak('ar').say)).toBe('1 ديسمبر');
  });
});
