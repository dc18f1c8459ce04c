import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';

export const welcome = defineEmail({
  title: 'Welcome',
  when: 'When both have said yes and the programme starts, to each partner.',
  audience: 'partner',
  expiresAfter: 3 * day,
  stoppable: false,
  pace: 'at-once',
  why: 'You get this because you joined the programme.',
  variables: z.object({ name, partnerName: name, link, firstCheckIn: line, stageTitle: line }),
  preview: {
    name: 'Robin',
    partnerName: 'Kim',
    link: 'https://troth.example/us',
    firstCheckIn: 'Sunday 29 November, 19:00',
    stageTitle: 'Open, honest communication',
  },
  subject: () => 'Welcome: what happens next',
  preheader: 'Your first check-in, and what is kept private.',
});
