import { dateMessages, type LocalWeek } from '@troth/domain';
import { dayInWords, localTime, weeksInWords } from '@troth/domain/calendar';
import type { Say } from '@troth/messages';
import type { ReaderFacts } from './facts.js';

/** A week as its days: `23 to 29 November`, `30 November to 6 December`. */
export function weekWords(week: LocalWeek, say: Say): string {
  return weeksInWords(week, week, say);
}

/** An instant as the reader's own clock shows it: `Tuesday 1 December, 19:00`. */
export function momentWords(instant: Date, { zone, say }: Pick<ReaderFacts, 'zone' | 'say'>): string {
  const { date, time, weekday } = localTime(instant, zone);
  const { weekdays, moment } = dateMessages;
  return say(moment, { weekday: say(weekdays[weekday - 1]!), day: dayInWords(date, say), time });
}

/** Until when the link in an email works, by its reader's clock. */
export function validUntil(facts: ReaderFacts): string {
  return momentWords(facts.linkExpiresAt ?? facts.expiresAt, facts);
}
