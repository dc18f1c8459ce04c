import type { StoryRound } from '@troth/contract';
import { addWeeks, compareWeeks, type CheckInQuestion, type LocalWeek } from '@troth/domain';
import { useSpeaker } from '../speech/speaker';
import type { ChartBand } from './draw-line-chart';
import { LineChart, type NamedLine } from './LineChart';
import { looks, sides } from './looks';
import { messages } from './messages';
import { stageMarks } from './stage-marks';
import { WeekTable } from './WeekTable';

export interface RatingPoint {
  week: LocalWeek;
  a: number | null;
  b: number | null;
}

/** Where one partner's answers usually lie, from the week of the first of them on. */
export interface RatingRange {
  low: number;
  high: number;
  first: LocalWeek;
}

interface RatingChartProps {
  question: CheckInQuestion;
  points: readonly RatingPoint[];
  names: { a: string; b: string };
  ranges: { a: RatingRange | null; b: RatingRange | null };
  rounds: readonly StoryRound[];
}

/** What each partner answered to one question, week by week, before what is usual for them; weeks without an answer are gaps. */
export default function RatingChart({ question: { name, scale }, points, names, ranges, rounds }: RatingChartProps) {
  const { min, max } = scale;
  const { say } = useSpeaker();
  const all = everyWeek(points);
  const weeks = all.map(({ week }) => week);
  const lines: NamedLine[] = sides.map((side) => ({
    ...looks[side],
    name: names[side],
    values: all.map((point) => point[side]),
  }));
  const bands = sides.flatMap((side): ChartBand[] => {
    const range = ranges[side];
    const from = range ? weeks.indexOf(range.first) : -1;
    return range && from >= 0 ? [{ ...looks[side], low: range.low, high: range.high, from }] : [];
  });
  return (
    <>
      <LineChart
        weeks={weeks}
        lines={lines}
        bands={bands}
        marks={stageMarks(rounds, weeks)}
        scale={{ min, max, interval: Math.ceil((max - min) / 5) }}
        label={say(messages.rating, { what: say(name), min, max, weeks: points.length })}
      />
      <WeekTable columns={[names.a, names.b]} rows={all.map(({ week, a, b }) => ({ week, values: [a, b] }))} />
    </>
  );
}

/** A week that nobody was asked in, such as one on a pause, is a gap and no line across it. */
function everyWeek(points: readonly RatingPoint[]): RatingPoint[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    const missing = before ? compareWeeks(point.week, before.week) - 1 : 0;
    const gaps = Array.from({ length: missing }, (_, n) => ({ week: addWeeks(before!.week, n + 1), a: null, b: null }));
    return [...gaps, point];
  });
}
