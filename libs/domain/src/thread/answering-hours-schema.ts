import { defineMessages } from '@troth/messages';
import { z } from 'zod';
import { atField } from '../at-field.js';
import { wallTime, weekday } from '../calendar/preferences.js';
import { dayEnds, type AnsweringHours } from './answering-hours.js';

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

function endsLater({ from, until }: AnsweringHours): boolean {
  return from < until || until === dayEnds;
}
