const samples = 26;

export interface PlaitSegment {
  a: string;
  b: string;
  aOver: boolean;
}

/**
 * Two threads that cross `crossings` times along `length` and draw nearer on the way (pixels, drawn left to right).
 * One segment a crossing, so that over and under can take turns.
 */
export function plait(crossings: number, length: number, height: number): PlaitSegment[] {
  const step = length / crossings;
  return Array.from({ length: crossings }, (_, index) => ({
    a: thread(index, step, length, height, 1),
    b: thread(index, step, length, height, -1),
    aOver: index % 2 === 0,
  }));
}

function thread(index: number, step: number, length: number, height: number, side: 1 | -1): string {
  const points = Array.from({ length: samples + 1 }, (_, i) => {
    const x = (index + i / samples) * step;
    const reach = (height / 2) * (1 - 0.62 * (x / length));
    const y = height / 2 - side * reach * Math.cos((Math.PI * x) / step) * 0.92;
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  return `M${points.join('L')}`;
}
