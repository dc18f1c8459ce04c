import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';

export const milestone = defineEmail({
  title: 'Milestone',
  when: 'When a milestone is reached, to that partner, or to both when it is the couple’s.',
  audience: 'partner',
  expiresAfter: 3 * day,
  why: 'You get this because something in your programme was worth a word.',
  variables: z.object({ name, link, title: line, body: z.string().max(1200).transform((text) => text.trim()) }),
  preview: {
    name: 'Robin',
    link: 'https://troth.example/us',
    title: 'Four weeks in a row',
    body: 'You have looked back on your week four times running. That steadiness is yours. What helped you to find the two minutes?',
  },
  subject: () => 'A note for you',
  preheader: 'Something worth a moment.',
});
