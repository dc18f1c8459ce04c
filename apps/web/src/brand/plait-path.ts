const samples = 24;

export interface PlaitSegment {
  a: string;
  b: string;
  /** The middle of the thread that passes over here, for a gap to be cut beneath it. */
  over: string;
  overIs: 'a' | 'b';
}

/**
 * Two threads that cross `crossings` times along `length` and draw nearer on the way (pixels, drawn left to right).
 * One segment a crossing, so that over and under can take turns.
 */
export function plait(crossings: number, length: number, height: number): PlaitSegment[] {
  const step = length / crossings;
  const thread = (side: 1 | -1, from: number, to: number) => {
    const points = Array.from({ length: samples + 1 }, (_, i) => {
      const x = Math.min(Math.max((from + (i / samples) * (to - from)) * step, 0), length);
      const reach = (height / 2) * (1 - 0.62 * (x / length));
      const y = height / 2 - side * reach * Math.cos((Math.PI * x) / step) * 0.92;
      return `${x.toFixed(1)} ${y.toFixed(1)}`;
    });
    return `M${points.join('L')}`;
  };
  return Array.from({ length: crossings }, (_, index) => {
    const overIs = index % 2 === 0 ? 'a' : 'b';
    return {
      a: thread(1, index - 0.01, index + 1.01),
      b: thread(-1, index - 0.01, index + 1.01),
      over: thread(overIs === 'a' ? 1 : -1, index + 0.28, index + 0.72),
      overIs,
    };
  });
}
