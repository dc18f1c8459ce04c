interface Scored {
  readonly lowest: number;
  readonly highest: number;
  readonly leastChange: number;
  readonly points: readonly { readonly on: string; readonly score: number }[];
}

export const pictureWidth = 320;
export const pictureHeight = 120;

const margin = { x: 16, top: 18, bottom: 8 };

/** Where each score stands, spaced by its date, and the band of what can be chance around the first. In the picture's own units. */
export function trajectoryPicture({ lowest, highest, leastChange, points }: Scored) {
  const days = points.map(({ on }) => Date.parse(on));
  const [from, to] = [days[0] ?? 0, days.at(-1) ?? 0];
  const x = (day: number) =>
    from === to ? pictureWidth / 2 : margin.x + ((day - from) / (to - from)) * (pictureWidth - 2 * margin.x);
  const y = (score: number) => {
    const share = (Math.min(highest, Math.max(lowest, score)) - lowest) / (highest - lowest);
    return pictureHeight - margin.bottom - share * (pictureHeight - margin.top - margin.bottom);
  };
  const first = points[0]?.score ?? lowest;
  return {
    dots: points.map(({ score, on }, index) => ({ on, score, x: x(days[index] ?? from), y: y(score) })),
    band: { top: y(first + leastChange), bottom: y(first - leastChange) },
    edges: [y(highest), y(lowest)],
  };
}
