import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { link, name } from '../../display-text.js';

export const threeMonthsAfter = defineEmail({
  title: 'Three months after',
  when: 'Once, three months after the two came to the end together, to each of them.',
  audience: 'partner',
  expiresAfter: 5 * day,
  stoppable: true,
  pace: 'few-a-day',
  why: 'You get this once, three months after the end of your programme. It is our last email to you.',
  variables: z.object({ name, link }),
  preview: { name: 'Robin', link: 'https://troth.example/us' },
  subject: () => 'How are you, three months on?',
  preheader: 'A short hello. Nothing to fill in.',
});
