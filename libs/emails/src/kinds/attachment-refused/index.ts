import { z } from 'zod';
import { day, defineEmail, noRefs } from '../../email-definition.js';
import { link, name } from '../../display-text.js';
import { messages } from './messages.js';

export const attachmentRefused = defineEmail({
  messages,
  audience: 'partner',
  asked: { by: ['subscriber reply-email'] },
  gate: { states: ['active', 'paused', 'completed'] },
  expiresAfter: 2 * day,
  stoppable: false,
  pace: 'at-once',
  refs: noRefs,
  needs: 'reader',
  variables: z.object({ name, link }),
  fill: ({ name, page }) => ({ name, link: page('/us/messages') }),
  preview: { name: 'Robin', link: 'https://troth.example/us/messages' },
});
