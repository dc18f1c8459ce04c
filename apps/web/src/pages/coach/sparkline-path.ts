/** What a sparkline draws: lines through weeks that follow each other, and a dot for one that stands alone. */
export interface SparklinePath {
  readonly line: string;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  /** Where weeks without a value are. */
  readonly gaps: readonly number[];
  readonly last: { readonly x: number; readonly y: number } | null;
}

interface Size {
  readonly width: number;
  readonly height: number;
  /** Of the highest value; the lowest is 0. */
  readonly max: number;
}

const edge = 3;

/** A week without a value is a gap: no line leads over it. */
export function sparklinePath(values: readonly (number | null)[], { width, height, max }: Size): SparklinePath {
  const step = values.length > 1 ? (width - 2 * edge) / (values.length - 1) : 0;
  const place = (value: number, index: number) => ({
    x: tenth(edge + index * step),
    y: tenth(height - edge - (value / max) * (height - 2 * edge)),
  });
  const there = values.flatMap((value, index) => (value === null ? [] : [{ index, ...place(value, index) }]));
  const has = (index: number) => (values[index] ?? null) !== null;
  const last = there.at(-1);
  return {
    line: there.map(({ index, x, y }) => `${has(index - 1) ? 'L' : 'M'}${x} ${y}`).join(''),
    dots: there.filter(({ index }) => !has(index - 1) && !has(index + 1)).map(({ x, y }) => ({ x, y })),
    gaps: values.flatMap((value, index) => (value === null ? [place(0, index).x] : [])),
    last: last ? { x: last.x, y: last.y } : null,
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
