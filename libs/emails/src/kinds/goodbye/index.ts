import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { link, name } from '../../display-text.js';

export const goodbye = defineEmail({
  title: 'Goodbye',
  when: 'When a partner leaves, to each partner; it does not say who left.',
  audience: 'partner',
  expiresAfter: 2 * day,
  stoppable: false,
  pace: 'at-once',
  why: 'You get this because you had joined the programme. We write no more unless you ask for a link to your page.',
  variables: z.object({ name, link }),
  preview: { name: 'Robin', link: 'https://troth.example/us' },
  subject: () => 'Goodbye, and all good wishes',
  preheader: 'The emails stop here.',
});
