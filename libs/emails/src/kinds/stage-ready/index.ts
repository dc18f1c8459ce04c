import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';

export const stageReady = defineEmail({
  title: 'Stage ready',
  when: 'When your own answers say that a stage may have done its work, where there is no coach; to you alone.',
  audience: 'partner',
  expiresAfter: 5 * day,
  stoppable: true,
  pace: 'few-a-day',
  why: 'You get this because you joined the programme.',
  variables: z.object({ name, link, stageTitle: line }),
  preview: {
    name: 'Robin',
    link: 'https://troth.example/us',
    stageTitle: 'Open, honest communication',
  },
  subject: () => 'Ready for the next step?',
  preheader: 'A suggestion. You decide, and there is no hurry.',
});
