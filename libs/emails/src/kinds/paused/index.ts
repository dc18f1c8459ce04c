import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { link, name } from '../../display-text.js';

export const paused = defineEmail({
  title: 'Paused',
  when: 'When the programme is paused, to each of the two; it does not say by whom.',
  audience: 'partner',
  expiresAfter: 2 * day,
  stoppable: true,
  pace: 'at-once',
  why: 'You get this because you joined the programme. While it is paused there are no others.',
  variables: z.object({ name, link }),
  preview: { name: 'Robin', link: 'https://troth.example/us' },
  subject: () => 'Everything is paused',
  preheader: 'No emails until it goes on. Nothing is lost.',
});
