import type { CheckInQuestion, LocalWeek } from '@troth/domain';
import { useSpeaker } from '../speech/speaker';
import { LineChart, type NamedLine } from './LineChart';
import { messages } from './messages';
import { WeekTable } from './WeekTable';

export interface RatingPoint {
  week: LocalWeek;
  a: number | null;
  b: number | null;
}

interface RatingChartProps {
  question: CheckInQuestion;
  points: readonly RatingPoint[];
  names: { a: string; b: string };
}

/** What each partner answered to one question, week by week; weeks without an answer are gaps. */
export default function RatingChart({ question: { name, scale }, points, names }: RatingChartProps) {
  const { min, max } = scale;
  const { say } = useSpeaker();
  const lines: NamedLine[] = [
    { name: names.a, colour: 'var(--thread-a)', mark: 'circle', dashed: false, values: points.map(({ a }) => a) },
    { name: names.b, colour: 'var(--thread-b)', mark: 'diamond', dashed: true, values: points.map(({ b }) => b) },
  ];
  return (
    <>
      <LineChart
        weeks={points.map(({ week }) => week)}
        lines={lines}
        scale={{ min, max, interval: Math.ceil((max - min) / 5) }}
        label={say(messages.rating, { what: say(name), min, max, weeks: points.length })}
      />
      <WeekTable columns={[names.a, names.b]} rows={points.map(({ week, a, b }) => ({ week, values: [a, b] }))} />
    </>
  );
}
