import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';

export const milestone = defineEmail({
  title: 'Milestone',
  when: 'When a milestone is reached: to the one who reached it, or to both where it is shared.',
  audience: 'partner',
  expiresAfter: 3 * day,
  stoppable: true,
  pace: 'few-a-day',
  why: 'You get this because something in your programme was worth a word.',
  variables: z.object({
    name,
    link,
    title: line,
    body: z
      .string()
      .max(1200)
      .transform((text) => text.trim()),
  }),
  preview: {
    name: 'Robin',
    link: 'https://troth.example/us',
    title: 'Ten promises marked as kept',
    body: 'As you see it, you have kept ten promises by now. Take a moment to look back at them.',
  },
  subject: () => 'A note for you',
  preheader: 'Something worth a moment.',
});
