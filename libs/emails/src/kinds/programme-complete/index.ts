import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { link, name } from '../../display-text.js';

export const programmeComplete = defineEmail({
  title: 'Programme complete',
  when: 'When the programme ends, together or apart, to each of the two.',
  audience: 'partner',
  expiresAfter: 5 * day,
  stoppable: true,
  pace: 'at-once',
  why: 'You get this because you joined the programme, which has now come to its end.',
  variables: z.object({ name, link, together: z.boolean() }),
  preview: { name: 'Robin', link: 'https://troth.example/us', together: true },
  subject: () => 'A last word from us',
  preheader: 'Thank you for the work that you put in.',
});
