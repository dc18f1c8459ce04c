import { defineMessages, type Say } from '@troth/messages';
import type { Weekday } from '../calendar/preferences.js';
import { dateMessages } from '../date-names.js';
import { dayEnds } from './answering-hours.js';

/** Days that begin and end at the same hours (`HH:MM`), all on the clocks of who reads it. */
export interface ReadingTimes {
  /** In the week's order, from Monday. */
  readonly weekdays: readonly Weekday[];
  readonly from: string;
  readonly until: string;
  /** Whether they end on the day after. */
  readonly overnight: boolean;
}

const messages = defineMessages('thread.reading', {
  usually: '{coach} usually reads messages {times} your time.',
  between: '{days}, between {from} and {until}',
  overnight: '{days}, from {from} until {until} the next day',
  untilMidnight: '{days}, from {from} until midnight',
  everyDay: 'every day',
  onWeekdays: 'on weekdays',
  run: 'from {first} to {last}',
  on: 'on {days}',
  eachWeek: '{day}s',
  and: '{rest} and {last}',
  comma: '{rest}, {last}',
  also: '{rest}, and {last}',
});

/** "Lea usually reads messages on weekdays, between 09:00 and 17:00 your time." Null where there are no times. */
export function readingInWords(coach: string, times: readonly ReadingTimes[], say: Say): string | null {
  if (times.length === 0) return null;
  const told = times.map((one) => timesInWords(one, say));
  const all = told.reduce((rest, last) => say(messages.also, { rest, last }));
  return say(messages.usually, { coach, times: all });
}

function timesInWords({ weekdays, from, until, overnight }: ReadingTimes, say: Say): string {
  const days = daysInWords(weekdays, say);
  if (!overnight) return say(messages.between, { days, from, until });
  if (until === dayEnds) return say(messages.untilMidnight, { days, from });
  return say(messages.overnight, { days, from, until });
}

function daysInWords(weekdays: readonly Weekday[], say: Say): string {
  if (weekdays.length === 7) return say(messages.everyDay);
  if (weekdays.join('') === '12345') return say(messages.onWeekdays);
  const name = (weekday: Weekday) => say(dateMessages.weekdays[weekday - 1]!);
  const run = inARow(weekdays);
  if (run) return say(messages.run, { first: name(run.first), last: name(run.last) });
  const names = weekdays.map((weekday) => say(messages.eachWeek, { day: name(weekday) }));
  const days = names.reduce((rest, last, index) =>
    say(index === names.length - 1 ? messages.and : messages.comma, { rest, last }),
  );
  return say(messages.on, { days });
}

/** Three days or more without a gap, over the end of the week or not. */
function inARow(weekdays: readonly Weekday[]): { first: Weekday; last: Weekday } | null {
  if (weekdays.length < 3) return null;
  const isIn = (weekday: number) => weekdays.some((one) => one === ((weekday + 6) % 7) + 1);
  const firsts = weekdays.filter((weekday) => !isIn(weekday - 1));
  const lasts = weekdays.filter((weekday) => !isIn(weekday + 1));
  return firsts.length === 1 ? { first: firsts[0]!, last: lasts[0]! } : null;
}
