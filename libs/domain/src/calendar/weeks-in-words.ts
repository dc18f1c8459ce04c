import { monthNames } from '../date-names.js';
import { addDays, mondayOf, type LocalWeek } from './local-week.js';

/** The days from the Monday of one week to the Sunday of another: `28 September to 18 October`, `7 to 13 December`. */
export function weeksInWords(first: LocalWeek, last: LocalWeek): string {
  const from = mondayOf(first);
  const to = addDays(mondayOf(last), 6);
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  return `${sameMonth ? Number(from.slice(8)) : dayInWords(from)} to ${dayInWords(to)}`;
}

/** The Monday that a week begins with, where there is little room: `23 Nov`. */
export function shortMonday(week: LocalWeek): string {
  const [day = '', month = ''] = dayInWords(mondayOf(week)).split(' ');
  return `${day} ${month.slice(0, 3)}`;
}

function dayInWords(date: string): string {
  return `${Number(date.slice(8))} ${monthNames[Number(date.slice(5, 7)) - 1]}`;
}
