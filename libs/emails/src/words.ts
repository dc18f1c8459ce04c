import { dateMessages, type LocalWeek } from '@troth/domain';
import { dayInWords, localTime, weeksInWords } from '@troth/domain/calendar';
import type { Say } from '@troth/messages';
import type { ReaderFacts } from './facts.js';
import { keepingLast } from './keeping-last.js';

/** A week as its days: `23 to 29 November`, `30 November to 6 December`. */
export const weekWords = keepingLast((week: LocalWeek, say: Say): string => weeksInWords(week, week, say));

/** An instant as the reader's own clock shows it: `Tuesday 1 December, 19:00`. */
export function momentWords(instant: Date, { zone, say }: Pick<ReaderFacts, 'zone' | 'say'>): string {
  return momentOf(instant.getTime(), zone, say);
}

const momentOf = keepingLast((time: number, zone: string, say: Say): string => {
  const { date, time: hour, weekday } = localTime(new Date(time), zone);
  const { weekdays, moment } = dateMessages;
  return say(moment, { weekday: say(weekdays[weekday - 1]!), day: dayInWords(date, say), time: hour });
});

/** Until when the link in an email works, by its reader's clock. */
export function validUntil(facts: ReaderFacts): string {
  return momentWords(facts.linkExpiresAt ?? facts.expiresAt, facts);
}
