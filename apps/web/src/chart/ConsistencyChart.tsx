import type { ChartPoint } from '@troth/domain';
import { useSpeaker } from '../speech/speaker';
import { LineChart, type NamedLine } from './LineChart';
import { WeekTable } from './WeekTable';
import { messages } from './messages';

interface ConsistencyChartProps {
  points: readonly ChartPoint[];
  ownLabel: string;
  seenLabel: string;
}

/** Consistency over the weeks in both views, and the same as a table. */
export default function ConsistencyChart({ points, ownLabel, seenLabel }: ConsistencyChartProps) {
  const { say } = useSpeaker();
  const withSeen = points.some(({ seen }) => typeof seen === 'number');
  const own: NamedLine = {
    name: ownLabel,
    colour: 'var(--thread-a)',
    mark: 'circle',
    dashed: false,
    values: points.map((point) => point.own),
  };
  const seen: NamedLine = {
    name: seenLabel,
    colour: 'var(--thread-b)',
    mark: 'diamond',
    dashed: true,
    values: points.map((point) => point.seen ?? null),
  };
  const lines = withSeen ? [own, seen] : [own];
  return (
    <>
      <LineChart
        weeks={points.map(({ week }) => week)}
        lines={lines}
        scale={{ min: 0, max: 100, interval: 25 }}
        label={say(messages.consistency, { weeks: points.length })}
      />
      <WeekTable
        columns={lines.map(({ name }) => name)}
        rows={points.map(({ week }, index) => ({ week, values: lines.map(({ values }) => values[index] ?? null) }))}
      />
    </>
  );
}
