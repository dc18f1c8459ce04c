import { defineMessages } from '@troth/messages';
import { z } from 'zod';
import { atField } from '../at-field.js';
import { wallTime } from './preferences.js';

/** From when until when, on one's own wall clock (`HH:MM`), nothing is to arrive that can wait; over midnight or not. */
export interface QuietHours {
  readonly from: string;
  readonly until: string;
}

/** Everybody's until they choose, and every coach's. */
export const usualQuietHours: QuietHours = { from: '22:00', until: '07:00' };

/** Shorter than every kind of email that can wait lives, so that a quiet night never swallows one. */
export const longestQuietHours = 12;

const messages = defineMessages('refusals.quiet-hours', {
  until: 'Choose an end up to {hours, plural, one {# hour} other {# hours}} after the start.',
});

export const quietHours = z.strictObject({ from: wallTime, until: wallTime }).refine(isBearable, {
  path: ['until'],
  ...atField((say) => say(messages.until, { hours: longestQuietHours })),
});

function isBearable({ from, until }: QuietHours): boolean {
  const minutes = (minuteOfDay(until) - minuteOfDay(from) + 1440) % 1440;
  return minutes > 0 && minutes <= longestQuietHours * 60;
}

function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
