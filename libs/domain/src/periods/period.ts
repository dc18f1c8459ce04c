import type { LocalWeek } from '../calendar/local-week.js';

/** Weeks from one to another, both among them. */
export interface Period {
  readonly first: LocalWeek;
  readonly last: LocalWeek;
}

/** Two periods to hold beside each other. */
export interface TwoPeriods {
  readonly earlier: Period;
  readonly later: Period;
}

/** Whichever was chosen first: a period runs forwards, and the one that begins first is the earlier. */
export function inOrder(one: Period, other: Period): TwoPeriods {
  const [earlier, later] = [forwards(one), forwards(other)].sort((x, y) => (x.first < y.first ? -1 : 1));
  return { earlier: earlier!, later: later! };
}

/** A week's answers cannot stand on both sides. */
export function shareAWeek({ earlier, later }: TwoPeriods): boolean {
  return earlier.last >= later.first;
}

export function isSamePair(one: TwoPeriods, other: TwoPeriods): boolean {
  return isSame(one.earlier, other.earlier) && isSame(one.later, other.later);
}

/** What of these lies in the period, in the order that was given. */
export function within<One extends { readonly week: LocalWeek }>(
  { first, last }: Period,
  weeks: readonly One[],
): readonly One[] {
  return weeks.filter(({ week }) => week >= first && week <= last);
}

function forwards({ first, last }: Period): Period {
  return first <= last ? { first, last } : { first: last, last: first };
}

function isSame(one: Period, other: Period): boolean {
  return one.first === other.first && one.last === other.last;
}
