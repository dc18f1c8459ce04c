import { defineMessages } from '@troth/messages';
import { z } from 'zod';
import { atField } from '../at-field.js';
import { keptName } from '../kept-name.js';
import { longestTemplate, placeholders, unknownPlaceholders } from './message-template.js';

const messages = defineMessages('refusals.message-template', {
  writeFirst: 'Write something first.',
  tooLong: 'This is longer than a template can be: {most} characters at most.',
  unknown: 'There is no placeholder {unknown}. You can use {known}.',
});

const templateText = z
  .string()
  .trim()
  .min(
    1,
    atField((say) => say(messages.writeFirst)),
  )
  .max(
    longestTemplate,
    atField((say) => say(messages.tooLong, { most: longestTemplate })),
  )
  .refine(
    (text) => unknownPlaceholders(text).length === 0,
    atField((say, text) =>
      say(messages.unknown, {
        unknown: unknownPlaceholders(String(text)).join(', '),
        known: placeholders.map((name) => `{${name}}`).join(', '),
      }),
    ),
  );

export const messageTemplate = z.strictObject({ name: keptName, text: templateText });
