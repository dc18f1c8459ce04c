import { describe, expect, it } from '@jest/globals';
import { sparklinePath } from './sparkline-path';

const size = { width: 106, height: 26, max: 10 };

describe('a sparkline', () => {
  it('leads through weeks that follow each other, the highest value on top', () => {
    const { line, gaps, dots, last } = sparklinePath([0, 10, 5], size);
    expect(line).toBe('M3 23L53 3L103 13');
    expect([gaps, dots]).toEqual([[], []]);
    expect(last).toEqual({ x: 103, y: 13 });
  });

  it('leads over no missing week, marks where it is, and shows what stands alone', () => {
    const { line, gaps, dots } = sparklinePath([5, null, 5, 5, null], size);
    expect(line).toBe('M3 13M53 13L78 13');
    expect(dots).toEqual([{ x: 3, y: 13 }]);
    expect(gaps).toEqual([28, 103]);
  });

  it('of nothing is nothing but gaps', () => {
    expect(sparklinePath([null, null], size)).toEqual({ line: '', dots: [], gaps: [3, 103], last: null });
  });
});
