import { describe, expect, it } from '@jest/globals';
import { plait } from './plait-path';

const heights = (path: string) =>
  path
    .slice(1)
    .split('L')
    .map((point) => Number(point.split(' ')[1]));

describe('the plait', () => {
  it('crosses once in each segment, over and under by turns', () => {
    const segments = plait(6, 600, 100);
    expect(segments.map(({ overIs }) => overIs)).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
    for (const { a, b } of segments) {
      const gaps = heights(a).map((y, index) => Math.sign(y - (heights(b)[index] ?? 0)));
      expect(gaps[0]).toBe(-(gaps.at(-1) ?? 0));
    }
  });

  it('draws the threads nearer on the way', () => {
    const reach = plait(6, 600, 100).map(({ a, b }) => Math.abs((heights(a)[0] ?? 0) - (heights(b)[0] ?? 0)));
    expect([...reach].sort((x, y) => y - x)).toEqual(reach);
  });
});
