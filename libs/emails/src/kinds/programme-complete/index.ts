import { z } from 'zod';
import { day, defineEmail, noRefs } from '../../email-definition.js';
import { link, name } from '../../display-text.js';
import { toBoth } from '../../asked.js';
import { usPage } from '../../links.js';
import { messages } from './messages.js';

export const programmeComplete = defineEmail({
  messages,
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
  refs: noRefs,
  needs: 'couple',
  variables: z.object({ name, link, together: z.boolean() }),
  fill: (facts) => ({ name: facts.name, link: usPage(facts), together: facts.couple.endedHow === 'together' }),
  preview: { name: 'Robin', link: 'https://troth.example/us', together: true },
});
