import { useCallback } from 'react';
import { consistencyChart, type ChartPoint } from '@troth/domain';
import { useSpeaker } from '../speech/speaker';
import { Chart } from './Chart';
import type { ChartInk } from './chart-ink';
import { WeekTable } from './WeekTable';
import { messages } from './messages';

interface ConsistencyChartProps {
  points: readonly ChartPoint[];
  ownLabel: string;
  seenLabel: string;
}

/** Consistency over the weeks: the picture of the report email, in the colours of the page, and the same as a table. */
export default function ConsistencyChart({ points, ownLabel, seenLabel }: ConsistencyChartProps) {
  const { say } = useSpeaker();
  const option = useCallback(
    (ink: ChartInk) =>
      consistencyChart(
        points,
        {
          ownLabel,
          seenLabel,
          ownColour: ink.a,
          seenColour: ink.b,
          textColour: ink.text,
          lineColour: ink.line,
          fontFamily: ink.font,
        },
        say,
      ),
    [points, ownLabel, seenLabel, say],
  );
  const withSeen = points.some(({ seen }) => typeof seen === 'number');
  return (
    <>
      <Chart option={option} label={say(messages.consistency, { weeks: points.length })} />
      <WeekTable
        columns={withSeen ? [ownLabel, seenLabel] : [ownLabel]}
        rows={points.map(({ week, own, seen }) => ({ week, values: withSeen ? [own, seen ?? null] : [own] }))}
      />
    </>
  );
}
