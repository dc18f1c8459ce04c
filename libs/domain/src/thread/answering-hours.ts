import { defineMessages } from '@troth/messages';
import { z } from 'zod';
import { atField } from '../at-field.js';
import { wallTime, weekday, type Weekday } from '../calendar/preferences.js';

/** On which days, and between which hours (`HH:MM`) of each, a coach usually reads messages, by their own clocks. */
export interface AnsweringHours {
  readonly weekdays: readonly Weekday[];
  readonly from: string;
  /** Of the same day; `00:00` is its end. */
  readonly until: string;
}

const messages = defineMessages('refusals.answering-hours', {
  noDay: 'Please choose at least one day, or say nothing of your hours.',
  backwards: 'The end comes before the start. Please choose a later one.',
});

export const answeringHours = z
  .strictObject({
    weekdays: z
      .array(weekday)
      .min(
        1,
        atField((say) => say(messages.noDay)),
      )
      .max(7)
      .readonly(),
    from: wallTime,
    until: wallTime,
  })
  .refine(endsLater, { path: ['until'], ...atField((say) => say(messages.backwards)) });

/** The end of a day is said as the midnight that ends it. */
export const dayEnds = '00:00';

function endsLater({ from, until }: AnsweringHours): boolean {
  return from < until || until === dayEnds;
}
