import type { Say } from '@troth/messages';
import { dateMessages } from '../date-names.js';
import { addDays, mondayOf, type LocalWeek } from './local-week.js';

/** The days from the Monday of one week to the Sunday of another: `28 September to 18 October`, `7 to 13 December`. */
export function weeksInWords(firstWeek: LocalWeek, lastWeek: LocalWeek, say: Say): string {
  const from = mondayOf(firstWeek);
  const to = addDays(mondayOf(lastWeek), 6);
  if (from.slice(0, 7) !== to.slice(0, 7))
    return say(dateMessages.days, { first: dayInWords(from, say), last: dayInWords(to, say) });
  const { months, daysOfMonth } = dateMessages;
  return say(daysOfMonth, { first: dayOf(from), last: dayOf(to), month: say(months[monthOf(to)]!) });
}

/** The Monday that a week begins with, where there is little room: `23 Nov`. */
export function shortMonday(week: LocalWeek, say: Say): string {
  const monday = mondayOf(week);
  return say(dateMessages.day, { day: dayOf(monday), month: say(dateMessages.shortMonths[monthOf(monday)]!) });
}

/** `YYYY-MM-DD` as a day of the year: `28 September`. */
export function dayInWords(date: string, say: Say): string {
  return say(dateMessages.day, { day: dayOf(date), month: say(dateMessages.months[monthOf(date)]!) });
}

function dayOf(date: string): number {
  return Number(date.slice(8));
}

/** From 0 for January. */
function monthOf(date: string): number {
  return Number(date.slice(5, 7)) - 1;
}
