import { describe, expect, it } from '@jest/globals';
import { pictureHeight, pictureWidth, trajectoryPicture } from './trajectory-picture';

const scored = { lowest: 0, highest: 10, leastChange: 2 };

describe('the picture of scores', () => {
  it('spaces them by their dates and by their height, within its frame', () => {
    const { dots } = trajectoryPicture({
      ...scored,
      points: [
        { on: '2026-01-01', score: 0 },
        { on: '2026-01-11', score: 5 },
        { on: '2026-02-10', score: 10 },
      ],
    });
    const [first, second, third] = dots;
    expect((second!.x - first!.x) / (third!.x - first!.x)).toBeCloseTo(0.25);
    expect((first!.y - second!.y) / (first!.y - third!.y)).toBeCloseTo(0.5);
    for (const { x, y } of dots) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(pictureWidth);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(pictureHeight);
    }
  });

  it('stands a single one in the middle, and keeps the band on the scale', () => {
    const { dots, band, edges } = trajectoryPicture({ ...scored, points: [{ on: '2026-01-01', score: 9 }] });
    expect(dots).toMatchObject([{ x: pictureWidth / 2 }]);
    expect(band.top).toBe(edges[0]);
    expect(band.bottom).toBeGreaterThan(dots[0]!.y);
  });
});
