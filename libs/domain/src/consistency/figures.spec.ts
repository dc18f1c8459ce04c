import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ownAnswers, seenAnswers } from '../promises/promise.js';
import { promiseRate } from './promise-rate.js';
import { regularity } from './regularity.js';
import { leastReliableChange, reliableChange, trend, type Figure } from './reliable-change.js';

const figures = Object.keys(reliableChange) as Figure[];

describe('the promise rate', () => {
  it('counts kept 1, partly ½, not 0, and leaves excused and can’t-say out of both sums', () => {
    expect(promiseRate(['kept', 'partly', 'not'])).toEqual({ sum: 1.5, of: 3 });
    expect(promiseRate(['kept', 'excused'])).toEqual({ sum: 1, of: 1 });
    expect(promiseRate(['partly', 'cant-say'])).toEqual({ sum: 0.5, of: 1 });
  });

  it('is frozen where nothing is left to count', () => {
    expect(promiseRate([])).toBe('frozen');
    expect(promiseRate(['excused', 'cant-say'])).toBe('frozen');
  });

  it('never leaves 0 to 1, and does not depend on the order', () => {
    const answers = fc.array(fc.constantFrom(...ownAnswers, ...seenAnswers), { maxLength: 8 });
    fc.assert(
      fc.property(answers, (list) => {
        const rate = promiseRate(list);
        expect(promiseRate([...list].reverse())).toEqual(rate);
        if (rate === 'frozen') return;
        expect(rate.sum).toBeGreaterThanOrEqual(0);
        expect(rate.sum).toBeLessThanOrEqual(rate.of);
      }),
    );
  });
});

describe('regularity', () => {
  const week = (answered: boolean, closed: boolean, frozen = false) => ({ asked: true, answered, closed, frozen });

  it('counts a week that is still open only once it is answered', () => {
    expect(regularity([week(true, true), week(false, true), week(false, false)])).toEqual({ answered: 1, asked: 2 });
    expect(regularity([week(true, true), week(false, true), week(true, false)])).toEqual({ answered: 2, asked: 3 });
  });

  it('leaves weeks out that were not asked', () => {
    expect(regularity([week(true, true), { ...week(false, true), asked: false }])).toEqual({ answered: 1, asked: 1 });
  });

  it('leaves paused weeks out', () => {
    expect(regularity([week(true, true), week(false, true, true), week(true, true, true)])).toEqual({
      answered: 1,
      asked: 1,
    });
  });
});

describe('a change', () => {
  it('is called so only past the reliable change', () => {
    for (const figure of figures) {
      const least = leastReliableChange(figure);
      expect(trend(figure, 0, least)).toBe('about the same');
      expect(trend(figure, 0, least + 0.001)).toBe('better');
      expect(trend(figure, least + 0.001, 0)).toBe('worse');
      expect(trend(figure, null, 5)).toBeNull();
    }
  });

  it('follows 1.96·SD·√2·√(1−r), with its provenance beside it', () => {
    expect(leastReliableChange('trust')).toBeCloseTo(3.036, 3);
    expect(leastReliableChange('consistency')).toBeCloseTo(16.103, 3);
    for (const figure of figures) expect(reliableChange[figure].provenance).toMatch(/own assumption until measured/);
  });

  it('one way is the opposite the other way', () => {
    const opposite = { better: 'worse', worse: 'better', 'about the same': 'about the same' } as const;
    fc.assert(
      fc.property(fc.constantFrom(...figures), fc.integer({ max: 100 }), fc.integer({ max: 100 }), (figure, x, y) => {
        expect(trend(figure, y, x)).toBe(opposite[trend(figure, x, y)!]);
      }),
    );
  });
});
