import type { Side, StoryRound } from '@troth/contract';
import { addWeeks, compareWeeks, gapOverTime, wideGap, type LocalWeek, type PairedPromise } from '@troth/domain';
import { useSpeaker } from '../speech/speaker';
import { gapFigure } from './gap-figure';
import { LineChart, type NamedLine } from './LineChart';
import { WeekTable } from './WeekTable';
import { messages } from './messages';
import { looks, sides } from './looks';
import { stageMarks } from './stage-marks';

interface GapChartProps {
  pairs: Readonly<Record<Side, readonly PairedPromise[]>>;
  names: Readonly<Record<Side, string>>;
  /** The couple's weeks, the first first. */
  weeks: readonly LocalWeek[];
  rounds: readonly StoryRound[];
}

/** How far own view and seen view of each partner's promises lay apart, week by week, with where the gap truly lay. */
export default function GapChart({ pairs, names, weeks: asked, rounds }: GapChartProps) {
  const { say } = useSpeaker();
  const weeks = fromTo(asked[0], asked.at(-1));
  const gaps = { a: gapOverTime(pairs.a, weeks), b: gapOverTime(pairs.b, weeks) };
  if (sides.every((side) => gaps[side].every(({ gap }) => gap === null))) return null;
  const lines: NamedLine[] = sides.map((side) => ({
    ...looks[side],
    name: names[side],
    values: gaps[side].map(({ gap }) => gap && gap.gap),
  }));
  const ribbons = sides.map((side) => ({
    ...looks[side],
    ends: gaps[side].map(({ gap }) => gap && { low: gap.low, high: gap.high }),
  }));
  const figure = (points: number) => gapFigure(points, say);
  return (
    <>
      <LineChart
        weeks={weeks}
        lines={lines}
        bands={[{ colour: 'var(--ink-soft)', dashed: true, low: -wideGap, high: wideGap, from: 0 }]}
        ribbons={ribbons}
        marks={stageMarks(rounds, weeks)}
        scale={{ min: -100, max: 100, interval: 50, isUnsigned: true }}
        label={say(messages.gap, { weeks: weeks.length })}
        figure={figure}
      />
      <WeekTable
        columns={[names.a, names.b]}
        rows={weeks.map((week, index) => ({ week, values: lines.map(({ values }) => values[index] ?? null) }))}
        figure={figure}
      />
    </>
  );
}

function fromTo(first: LocalWeek | undefined, last: LocalWeek | undefined): readonly LocalWeek[] {
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: compareWeeks(last, first) + 1 }, (_, index) => addWeeks(first, index));
}
