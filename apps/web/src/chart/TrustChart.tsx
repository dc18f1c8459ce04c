import { useCallback } from 'react';
import { useSpeaker } from '../speech/speaker';
import { Chart } from './Chart';
import type { ChartInk } from './chart-ink';
import { messages } from './messages';
import { trustChart, type TrustPoint } from './trust-chart';
import { WeekTable } from './WeekTable';

interface TrustChartProps {
  points: readonly TrustPoint[];
  names: { a: string; b: string };
}

/** How much trust each partner told of, week by week. */
export default function TrustChart({ points, names }: TrustChartProps) {
  const { say } = useSpeaker();
  const option = useCallback((ink: ChartInk) => trustChart(points, names, ink, say), [points, names, say]);
  return (
    <>
      <Chart option={option} label={say(messages.trust, { weeks: points.length })} />
      <WeekTable columns={[names.a, names.b]} rows={points.map(({ week, a, b }) => ({ week, values: [a, b] }))} />
    </>
  );
}
