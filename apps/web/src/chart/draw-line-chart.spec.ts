import { describe, expect, it } from '@jest/globals';
import { english, speak } from '@troth/messages';
import fc from 'fast-check';
import type { LocalWeek } from '@troth/domain';
import { drawLineChart, type LineChart, type SvgElement } from './draw-line-chart';

const look = { width: 340, height: 165, text: 'grey', rule: 'silver' };

function chart(values: readonly (number | null)[], dashed = false): LineChart {
  const weeks = values.map((_, index) => `2026-W${String(index + 1).padStart(2, '0')}` as LocalWeek);
  const mark = dashed ? 'diamond' : 'circle';
  return { weeks, lines: [{ colour: 'blue', mark, dashed, values }], scale: { min: 0, max: 100, interval: 25 } };
}

function drawn(values: readonly (number | null)[]): readonly SvgElement[] {
  return drawLineChart(chart(values), look, english.say);
}

const texts = (elements: readonly SvgElement[]) => elements.flatMap(({ text }) => text ?? []);
const circles = (elements: readonly SvgElement[]) => elements.filter(({ tag }) => tag === 'circle');
const stroked = (elements: readonly SvgElement[]) =>
  `${elements.find(({ attributes }) => attributes['stroke'] === 'blue')!.attributes['d']}`;

describe('a chart of lines', () => {
  it('goes from the lowest value at the bottom to the highest at the top', () => {
    const [low, high] = circles(drawn([0, 100]));

    expect(low!.attributes).toMatchObject({ cx: 36, cy: 135 });
    expect(high!.attributes).toMatchObject({ cx: 318, cy: 10 });
  });

  it('leaves a gap where a week has no value, and marks a value between two gaps', () => {
    const elements = drawn([50, 60, null, 70, null, 80, 90]);

    expect(stroked(elements).replaceAll(/[\d. ]/g, '')).toBe('MLMML');
    expect(circles(elements)).toHaveLength(5);
  });

  it('keeps the latest week’s words within the picture where a language has long ones', () => {
    const latest = (say: typeof english.say) =>
      drawLineChart({ ...chart([50, 60]), weeks: ['2026-W50', '2026-W51'] as LocalWeek[] }, look, say)
        .filter(({ tag }) => tag === 'text')
        .at(-1);
    expect(latest(english.say)).toMatchObject({ text: '14 Dec', attributes: { x: 318, textAnchor: 'middle' } });
    expect(latest(speak('es').say)).toMatchObject({ text: '14 de dic', attributes: { x: 340, textAnchor: 'end' } });
  });

  it('draws nothing but its scale and its weeks where no week has a value', () => {
    const elements = drawn([null, null]);

    expect(stroked(elements)).toBe('');
    expect(circles(elements)).toEqual([]);
    expect(texts(elements)).toEqual(['0', '25', '50', '75', '100', '29 Dec', '5 Jan']);
  });

  it('draws where a value truly lies as a band, broken where a week is missing', () => {
    const ends = [{ low: 0, high: 50 }, { low: 50, high: 100 }, null, { low: 0, high: 100 }];
    const elements = drawLineChart(
      { ...chart([null, null, null, null]), ribbons: [{ colour: 'red', dashed: false, ends }] },
      look,
      english.say,
    );
    const of = (name: string) => elements.filter(({ attributes }) => attributes[name] === 'red');
    expect(of('fill').map(({ attributes }) => attributes['d'])).toEqual(['M36 72.5L130 10L130 72.5L36 135Z']);
    expect(of('stroke').map(({ attributes }) => attributes['d'])).toEqual([
      'M36 72.5L130 10M36 135L130 72.5',
      'M318 10L318 135',
    ]);
  });

  it('leaves signs out where above and below are said in words', () => {
    const { weeks, lines } = chart([null]);
    const scale = { min: -100, max: 100, interval: 50, isUnsigned: true } as const;
    const elements = drawLineChart({ weeks, lines, scale }, look, english.say);
    expect(texts(elements).slice(0, 5)).toEqual(['100', '50', '0', '50', '100']);
  });

  it('tells lines apart by dash and mark as well as by colour', () => {
    const elements = drawLineChart(chart([50, 60], true), look, english.say);

    expect(elements.some(({ attributes }) => attributes['strokeDasharray'] === '5 4')).toBe(true);
    expect(circles(elements)).toEqual([]);
  });

  it('draws a band behind the lines, between its values and from its week to the latest', () => {
    const band = { colour: 'blue', dashed: true, low: 25, high: 75, from: 1 };
    const elements = drawLineChart({ ...chart([50, 60, 70]), bands: [band] }, look, english.say);

    const wash = elements.findIndex(
      ({ attributes }) => attributes['fill'] === 'blue' && attributes['opacity'] === 0.13,
    );
    const line = elements.findIndex(
      ({ attributes }) => attributes['stroke'] === 'blue' && attributes['strokeWidth'] === 2.5,
    );
    expect(elements[wash]!.attributes['d']).toBe('M177 41.3H318V103.8H177Z');
    expect(wash).toBeLessThan(line);
    expect(elements[wash + 1]!.attributes['strokeDasharray']).toBe('5 4');
  });

  it('has an upright line where something begins, with its name above the scale', () => {
    const elements = drawLineChart({ ...chart([50, 60, 70]), marks: [{ at: 1, label: '2' }] }, look, english.say);

    const name = elements.find(({ text }) => text === '2')!;
    expect(elements.some(({ attributes }) => attributes['d'] === 'M177 22V135')).toBe(true);
    expect(Number(name.attributes['y'])).toBeLessThan(22);
  });

  it('always names the latest week, and never lets two names overlap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 53 }), fc.integer({ min: 200, max: 1200 }), (count, width) => {
        const weeks = chart(Array.from({ length: count }, () => 50));
        const elements = drawLineChart(weeks, { ...look, width }, english.say);
        const names = elements.filter(({ attributes }) => attributes['textAnchor'] === 'middle');
        const places = names.map(({ attributes }) => Number(attributes['x']));
        expect(places.at(-1)).toBe(circles(elements).at(-1)!.attributes['cx']);
        for (const [index, place] of places.slice(1).entries()) expect(place - places[index]!).toBeGreaterThan(44);
      }),
    );
  });

  it('stays within its picture, whatever the values', () => {
    const value = fc.option(fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 60 }), (values) => {
        for (const { attributes } of circles(drawn(values))) {
          expect(Number(attributes['cx'])).toBeGreaterThanOrEqual(3.5);
          expect(Number(attributes['cx'])).toBeLessThanOrEqual(336.5);
          expect(Number(attributes['cy'])).toBeGreaterThanOrEqual(3.5);
          expect(Number(attributes['cy'])).toBeLessThanOrEqual(161.5);
        }
      }),
    );
  });
});
