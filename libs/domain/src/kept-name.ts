import { defineMessages } from '@troth/messages';
import { z } from 'zod';
import { atField } from './at-field.js';

const messages = defineMessages('refusals.kept-name', {
  none: 'Give it a name first.',
  long: 'Please choose a shorter name, of 60 characters at most.',
});

/** What somebody calls a thing that they keep for themselves: 1 to 60 characters. */
export const keptName = z
  .string()
  .trim()
  .min(
    1,
    atField((say) => say(messages.none)),
  )
  .max(
    60,
    atField((say) => say(messages.long)),
  );
