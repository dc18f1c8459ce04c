import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';

export const missedGently = defineEmail({
  title: 'A kind word after two quiet weeks',
  when: 'After two check-ins that stayed open; only to the one whose they were.',
  audience: 'partner',
  expiresAfter: 3 * day,
  stoppable: true,
  pace: 'few-a-day',
  follows: 'check-in',
  why: 'You get this because the last two check-ins stayed open. It goes to nobody else.',
  variables: z.object({ name, link, nextCheckIn: line }),
  preview: { name: 'Robin', link: 'https://troth.example/us', nextCheckIn: 'Sunday 6 December, 19:00' },
  subject: () => 'No hurry',
  preheader: 'Only a few ways to make it easier.',
});
