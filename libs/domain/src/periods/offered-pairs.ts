import { addWeeks, type LocalWeek } from '../calendar/local-week.js';
import { isSamePair, within, type Period, type TwoPeriods } from './period.js';

/** Two periods that a coach may want beside each other: so many weeks each, or two rounds by their places among the rounds. */
export type OfferedPair = TwoPeriods &
  (
    | { readonly kind: 'latest' | 'ends'; readonly weeks: number }
    | { readonly kind: 'rounds'; readonly rounds: readonly [number, number] }
  );

const latest = [4, 8] as const;
const longestEnd = 8;

/**
 * From the weeks that have closed and were no pause, oldest first, and the weeks in which the rounds began. The first and
 * the last weeks are as many as there can be of each, at most eight. Nothing from fewer than two weeks; a pair that two
 * names would fit is offered once.
 */
export function offeredPairs(weeks: readonly LocalWeek[], enteredWeeks: readonly LocalWeek[]): readonly OfferedPair[] {
  if (weeks.length < 2) return [];
  const count = weeks.length;
  const each = Math.min(longestEnd, Math.floor(count / 2));
  const between = (from: number, to: number): Period => ({ first: weeks[from]!, last: weeks[to - 1]! });
  const all: readonly OfferedPair[] = [
    ...latest
      .filter((size) => 2 * size <= count)
      .map((size) => ({
        kind: 'latest' as const,
        weeks: size,
        earlier: between(count - 2 * size, count - size),
        later: between(count - size, count),
      })),
    { kind: 'ends', weeks: each, earlier: between(0, each), later: between(count - each, count) },
    ...pairsOfRounds(weeks, enteredWeeks),
  ];
  return all.filter((pair, index) => !all.slice(0, index).some((one) => isSamePair(one, pair)));
}

/** What a comparison begins with: the one that rests on most weeks, and of equals the latest weeks. */
export function firstPair(offered: readonly OfferedPair[]): OfferedPair | null {
  const byWeeks = offered.flatMap((pair) => (pair.kind === 'rounds' ? [] : [pair]));
  return byWeeks.toSorted((x, y) => y.weeks - x.weeks)[0] ?? null;
}

/** Each round beside the one before, and the latest beside every other; those without a closed week are none. */
function pairsOfRounds(weeks: readonly LocalWeek[], enteredWeeks: readonly LocalWeek[]): readonly OfferedPair[] {
  const rounds = enteredWeeks.flatMap((entered, place) => {
    const next = enteredWeeks[place + 1];
    const theirs = within(
      { first: entered, last: next === undefined ? weeks.at(-1)! : addWeeks(next, -1) },
      weeks.map((week) => ({ week })),
    );
    if (theirs.length === 0) return [];
    return [{ place, period: { first: theirs[0]!.week, last: theirs.at(-1)!.week } }];
  });
  return rounds.flatMap((later, at) =>
    rounds.slice(0, at).flatMap((earlier, before): readonly OfferedPair[] => {
      if (before !== at - 1 && at !== rounds.length - 1) return [];
      const places = [earlier.place, later.place] as const;
      return [{ kind: 'rounds', rounds: places, earlier: earlier.period, later: later.period }];
    }),
  );
}
