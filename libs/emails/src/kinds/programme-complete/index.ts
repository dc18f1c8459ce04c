import { z } from 'zod';
import { day, defineEmail, noRefs } from '../../email-definition.js';
import { link, name } from '../../display-text.js';
import { toBoth } from '../../asked.js';
import { usPage } from '../../links.js';

export const programmeComplete = defineEmail({
  title: 'Programme complete',
  when: 'When the programme ends, together or apart, to each of the two.',
  audience: 'partner',
  asked: {
    on: ['enrolment.completed'],
    subscriber: 'programme-complete',
    knows: 'couple',
    ask: ({ event, couple }) => toBoth(couple, { key: event.id }),
  },
  gate: { states: ['completed'] },
  expiresAfter: 5 * day,
  stoppable: true,
  pace: 'at-once',
  why: 'You get this because you joined the programme, which has now come to its end.',
  refs: noRefs,
  needs: 'couple',
  variables: z.object({ name, link, together: z.boolean() }),
  fill: (facts) => ({ name: facts.name, link: usPage(facts), together: facts.couple.endedHow === 'together' }),
  preview: { name: 'Robin', link: 'https://troth.example/us', together: true },
  subject: () => 'A last word from us',
  preheader: 'Thank you for the work that you put in.',
});
