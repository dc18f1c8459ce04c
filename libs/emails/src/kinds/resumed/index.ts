import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';

export const resumed = defineEmail({
  title: 'Resumed',
  when: 'When a paused programme goes on, to each of the two; it does not say by whom.',
  audience: 'partner',
  expiresAfter: 2 * day,
  stoppable: true,
  pace: 'at-once',
  why: 'You get this because you joined the programme.',
  variables: z.object({ name, link, nextCheckIn: line }),
  preview: { name: 'Robin', link: 'https://troth.example/us', nextCheckIn: 'Sunday 6 December, 19:00' },
  subject: () => 'Starting again: your next check-in',
  preheader: 'It goes on where it stopped.',
});
