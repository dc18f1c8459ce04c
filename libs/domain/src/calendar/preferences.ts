import { defineMessages } from '@troth/messages';
import { z } from 'zod';
import { atField } from '../at-field.js';

/** 1 is Monday … 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When one partner is asked: their own weekday and wall-clock time, `HH:MM`, in their own IANA zone. */
export interface CheckInPreferences {
  readonly zone: string;
  readonly weekday: Weekday;
  readonly time: string;
}

export const weekday = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
]);

const messages = defineMessages('refusals.preferences', { time: 'Please choose a time such as 19:30.' });

export const wallTime = z.string().regex(
  /^([01]\d|2[0-3]):[0-5]\d$/,
  atField((say) => say(messages.time)),
);

/** Whether the zone exists is asked of the calendar, where the zone data is. */
export const checkInPreferences = z.object({
  zone: z.string().min(1).max(64),
  weekday,
  time: wallTime,
});
