import { useCallback } from 'react';
import { Chart } from './Chart';
import type { ChartInk } from './chart-ink';
import { trustChart, type TrustPoint } from './trust-chart';
import { WeekTable } from './WeekTable';

interface TrustChartProps {
  points: readonly TrustPoint[];
  names: { a: string; b: string };
}

/** How much trust each partner told of, week by week. */
export default function TrustChart({ points, names }: TrustChartProps) {
  const option = useCallback((ink: ChartInk) => trustChart(points, names, ink), [points, names]);
  return (
    <>
      <Chart
        option={option}
        label={`Trust from 0 to 10 over ${points.length} weeks. The figures are in the table below.`}
      />
      <WeekTable columns={[names.a, names.b]} rows={points.map(({ week, a, b }) => ({ week, values: [a, b] }))} />
    </>
  );
}
