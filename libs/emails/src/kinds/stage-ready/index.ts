import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';

export const stageReady = defineEmail({
  title: 'Stage ready',
  when: 'When a stage is ready to complete, to each of the two.',
  audience: 'partner',
  expiresAfter: 5 * day,
  stoppable: true,
  pace: 'few-a-day',
  why: 'You get this because you joined the programme.',
  variables: z.object({ name, link, stageTitle: line, withCoach: z.boolean() }),
  preview: {
    name: 'Robin',
    link: 'https://troth.example/us',
    stageTitle: 'Open, honest communication',
    withCoach: false,
  },
  subject: () => 'Ready for the next step?',
  preheader: 'A suggestion. You decide, and there is no hurry.',
});
