import { defineMessages } from '@troth/messages';
import { z } from 'zod';
import { atField } from '../at-field.js';
import { keptName } from '../kept-name.js';
import { longestTemplate, placeholders, unknownPlaceholders } from './message-template.js';
import { listed } from '../listed.js';

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
        unknown: listed(unknownPlaceholders(String(text)), say),
        known: listed(
          placeholders.map((name) => `{${name}}`),
          say,
        ),
      }),
    ),
  );

export const messageTemplate = z.strictObject({ name: keptName, text: templateText });
