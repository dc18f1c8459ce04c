import { monthNames, weekdayNames, type LocalWeek } from '@troth/domain';
import { localTime, weeksInWords } from '@troth/domain/calendar';
import type { ReaderFacts } from './facts.js';

/** A week as its days: `23 to 29 November`, `30 November to 6 December`. */
export function weekWords(week: LocalWeek): string {
  return weeksInWords(week, week);
}

/** An instant as the reader's own clock shows it: `Tuesday 1 December, 19:00`. */
export function momentWords(instant: Date, zone: string): string {
  const { date, time, weekday } = localTime(instant, zone);
  return `${weekdayNames[weekday - 1]} ${dayMonth(date)}, ${time}`;
}

function dayMonth(date: string): string {
  return `${dayOf(date)} ${monthNames[Number(date.slice(5, 7)) - 1]}`;
}

function dayOf(date: string): number {
  return Number(date.slice(8, 10));
}

/** Until when the link in an email works, by its reader's clock. */
export function validUntil({ linkExpiresAt, expiresAt, zone }: ReaderFacts): string {
  return momentWords(linkExpiresAt ?? expiresAt, zone);
}
