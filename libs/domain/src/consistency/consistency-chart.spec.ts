import { describe, expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import { consistencyChart, type ChartPoint } from './consistency-chart.js';

const points = (count: number): ChartPoint[] =>
  Array.from({ length: count }, (_, index) => ({ week: `2026-W${20 + index}` as const, own: index }));

const sizes = (count: number) => consistencyChart(points(count), english.say).map(({ weeks }) => weeks.length);

describe('the chart of consistency', () => {
  it('has every week once, the oldest first, whatever the order it was given', () => {
    const chart = consistencyChart(points(8).reverse(), english.say);

    expect(chart.flatMap(({ weeks }) => weeks)).toEqual(points(8).map((point) => ({ ...point, stays: false })));
  });

  it('tells a score that stays from one that changes, or comes after a gap', () => {
    const given = points(7).map((point, index) => ({ ...point, own: [100, 100, null, null, 100, 91, 91][index]! }));
    const weeks = consistencyChart(given, english.say).flatMap((group) => group.weeks);

    expect(weeks.map(({ stays }) => stays)).toEqual([false, true, false, false, false, false, true]);
  });

  it('dates each group of weeks by the Monday of its first', () => {
    const chart = consistencyChart(points(5), english.say);

    expect(chart.map(({ label }) => label)).toEqual(['11 May', '25 May']);
    expect(sizes(5)).toEqual([2, 3]);
  });

  it('makes larger groups of many weeks, so that their dates have room', () => {
    expect(sizes(12)).toEqual([3, 3, 3, 3]);
    expect(sizes(32)).toEqual([2, 6, 6, 6, 6, 6]);
  });

  it('leaves out the date of weeks that are narrower than it', () => {
    const labels = (count: number) => consistencyChart(points(count), english.say).map(({ label }) => label);
    expect(labels(7)).toEqual(['', '18 May', '8 Jun']);
    expect(labels(4)).toEqual(['11 May', '18 May']);
    expect(labels(32)[0]).toBe('');
    expect(labels(8)[0]).toBe('11 May');
  });

  it('has no group where there is no week', () => {
    expect(consistencyChart([], english.say)).toEqual([]);
  });
});
