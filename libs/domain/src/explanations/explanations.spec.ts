import { describe, expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import { attentionFlags } from '../attention/registry.js';
import { explanationsForCoaches, explanationsForCouples, explanationsOfFlags } from './registry.js';

const { say } = english;
const wordsOf = (explanations: typeof explanationsForCouples) =>
  explanations.flatMap(({ paragraphs }) => paragraphs(say)).join(' ');

describe('how figures are worked out', () => {
  it('is told with the numbers of the rules themselves', () => {
    expect(wordsOf(explanationsForCouples)).toContain('half as much as one that is 6 weeks newer');
    expect(wordsOf(explanationsForCouples)).toContain('more than 3 points');
    expect(wordsOf(explanationsForCouples)).toContain('a clear change only from 2.2 points on');
    expect(wordsOf(explanationsForCoaches)).toContain('after 16 weeks or more, not clearly better');
    expect(wordsOf(explanationsForCoaches)).toContain('over the last 12 promises that both have marked, from 6 on');
    expect(wordsOf(explanationsForCoaches)).toContain('once 3 weeks in each had a promise that counts');
  });

  it('is told of every flag that a coach sees, and of no other', () => {
    const seen = Object.values(attentionFlags).filter(({ tells }) => tells === 'coach');
    expect(explanationsOfFlags.map(({ id }) => id)).toEqual(seen.map(({ id }) => id));
    expect(wordsOf(explanationsOfFlags)).toContain('more than 10 times better than their usual ups and downs');
  });

  it('has a place of its own for each, to which a figure leads', () => {
    for (const page of [explanationsForCouples, [...explanationsForCoaches, ...explanationsOfFlags]]) {
      const ids = page.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('tells a couple nothing of flags, nor what makes a stage ready', () => {
    expect(wordsOf(explanationsForCouples)).not.toMatch(/flag|4 or 5|two weeks/i);
  });
});
