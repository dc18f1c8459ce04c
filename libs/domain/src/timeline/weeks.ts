import { defineMessages, type Say } from '@troth/messages';
import { addWeeks, compareWeeks, type LocalWeek } from '../calendar/local-week.js';
import { weeksInWords } from '../calendar/weeks-in-words.js';

const messages = defineMessages('timeline.week', {
  week: 'Week {number}, {days}',
  weeks: 'Weeks {first} to {last}, {days}',
  before: 'Before they began, {days}',
});

/** One week with what happened in it, or several in which nothing did. */
export interface TimelineStretch<Moment> {
  readonly first: LocalWeek;
  readonly last: LocalWeek;
  readonly moments: readonly Moment[];
}

/**
 * Weeks newest first, from `newest` down to `oldest`: each that has moments by itself, those between them folded into
 * stretches without any. `began` is the first week of the programme: no stretch goes across it.
 */
export function timelineStretches<Moment>(
  weeks: readonly { readonly week: LocalWeek; readonly moments: readonly Moment[] }[],
  { newest, oldest, began }: { newest: LocalWeek; oldest: LocalWeek; began: LocalWeek | null },
): readonly TimelineStretch<Moment>[] {
  const stretches: TimelineStretch<Moment>[] = [];
  let next = newest;
  for (const { week, moments } of weeks) {
    stretches.push(...quiet(addWeeks(week, 1), next, began), { first: week, last: week, moments });
    next = addWeeks(week, -1);
  }
  return [...stretches, ...quiet(oldest, next, began)];
}

function quiet(first: LocalWeek, last: LocalWeek, began: LocalWeek | null): TimelineStretch<never>[] {
  if (compareWeeks(first, last) > 0) return [];
  if (began === null || compareWeeks(first, began) >= 0 || compareWeeks(last, began) < 0)
    return [{ first, last, moments: [] }];
  return [
    { first: began, last, moments: [] },
    { first, last: addWeeks(began, -1), moments: [] },
  ];
}

/** "Week 9, 21 to 27 September": counted from the week in which the programme began. */
export function stretchInWords(
  { first, last }: Pick<TimelineStretch<unknown>, 'first' | 'last'>,
  began: LocalWeek | null,
  say: Say,
): string {
  const days = weeksInWords(first, last, say);
  if (began === null || compareWeeks(first, began) < 0) return say(messages.before, { days });
  const number = compareWeeks(first, began) + 1;
  return first === last
    ? say(messages.week, { number, days })
    : say(messages.weeks, { first: number, last: compareWeeks(last, began) + 1, days });
}
