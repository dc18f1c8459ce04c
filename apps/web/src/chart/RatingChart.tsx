import { useCallback } from 'react';
import type { CheckInQuestion } from '@troth/domain';
import { useSpeaker } from '../speech/speaker';
import { Chart } from './Chart';
import type { ChartInk } from './chart-ink';
import { messages } from './messages';
import { ratingChart, type RatingPoint } from './rating-chart';
import { WeekTable } from './WeekTable';

interface RatingChartProps {
  question: CheckInQuestion;
  points: readonly RatingPoint[];
  names: { a: string; b: string };
}

/** What each partner answered to one question, week by week. */
export default function RatingChart({ question: { name, scale }, points, names }: RatingChartProps) {
  const { min, max } = scale;
  const { say } = useSpeaker();
  const option = useCallback(
    (ink: ChartInk) => ratingChart(points, { min, max, names }, ink, say),
    [points, min, max, names, say],
  );
  return (
    <>
      <Chart option={option} label={say(messages.rating, { what: say(name), min, max, weeks: points.length })} />
      <WeekTable columns={[names.a, names.b]} rows={points.map(({ week, a, b }) => ({ week, values: [a, b] }))} />
    </>
  );
}
