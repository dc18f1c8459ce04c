import { z } from 'zod';
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

export const quietHours = z
  .strictObject({ from: wallTime, until: wallTime })
  .refine(isBearable, { path: ['until'], message: `Choose an end up to ${longestQuietHours} hours after the start.` });

function isBearable({ from, until }: QuietHours): boolean {
  const minutes = (minuteOfDay(until) - minuteOfDay(from) + 1440) % 1440;
  return minutes > 0 && minutes <= longestQuietHours * 60;
}

function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
