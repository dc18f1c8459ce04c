import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { name } from '../../display-text.js';

export const goodbye = defineEmail({
  title: 'Goodbye',
  when: 'When a partner leaves, to each partner; it does not say who left.',
  audience: 'partner',
  expiresAfter: 2 * day,
  stoppable: false,
  pace: 'at-once',
  why: 'You get this because you had joined the programme. It is our last email to you.',
  variables: z.object({ name }),
  preview: { name: 'Robin' },
  subject: () => 'Goodbye, and all good wishes',
  preheader: 'The emails stop here.',
});
