import type { Side, StoryRound } from '@troth/contract';
import type { ChartPoint } from '@troth/domain';
import { useSpeaker } from '../speech/speaker';
import { LineChart, type NamedLine } from './LineChart';
import { WeekTable } from './WeekTable';
import { messages } from './messages';
import { stageMarks } from './stage-marks';

interface ConsistencyChartProps {
  /** Whose promises: both lines are in their colour, which is nobody else's. */
  side: Side;
  rounds: readonly StoryRound[];
  points: readonly ChartPoint[];
  ownLabel: string;
  seenLabel: string;
}

/** Consistency over the weeks in both views, and the same as a table. */
export default function ConsistencyChart({ side, rounds, points, ownLabel, seenLabel }: ConsistencyChartProps) {
  const { say } = useSpeaker();
  const colour = `var(--thread-${side})`;
  const weeks = points.map(({ week }) => week);
  const withSeen = points.some(({ seen }) => typeof seen === 'number');
  const own: NamedLine = {
    name: ownLabel,
    colour,
    mark: 'circle',
    dashed: false,
    values: points.map((point) => point.own),
  };
  const seen: NamedLine = {
    name: seenLabel,
    colour,
    mark: 'diamond',
    dashed: true,
    values: points.map((point) => point.seen ?? null),
  };
  const lines = withSeen ? [own, seen] : [own];
  return (
    <>
      <LineChart
        weeks={weeks}
        lines={lines}
        marks={stageMarks(rounds, weeks)}
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
