import type { Weekday } from '../calendar/preferences.js';

/** On which days, and between which hours (`HH:MM`) of each, a coach usually reads messages, by their own clocks. */
export interface AnsweringHours {
  readonly weekdays: readonly Weekday[];
  readonly from: string;
  /** Of the same day; `00:00` is its end. */
  readonly until: string;
}

/** The end of a day is said as the midnight that ends it. */
export const dayEnds = '00:00';
