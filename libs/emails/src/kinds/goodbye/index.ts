import { z } from 'zod';
import { day, defineEmail, noRefs } from '../../email-definition.js';
import { link, name } from '../../display-text.js';
import { toBoth } from '../../asked.js';
import { usPage } from '../../links.js';
import { messages } from './messages.js';

export const goodbye = defineEmail({
  messages,
  audience: 'partner',
  asked: {
    on: ['enrolment.withdrawn'],
    subscriber: 'goodbye',
    knows: 'couple',
    ask: ({ event, couple }) => toBoth(couple, { key: event.id }),
  },
  gate: { states: ['withdrawn'], askedFor: true },
  expiresAfter: 2 * day,
  stoppable: false,
  pace: 'at-once',
  refs: noRefs,
  needs: 'reader',
  variables: z.object({ name, link }),
  fill: (facts) => ({ name: facts.name, link: usPage(facts) }),
  preview: { name: 'Robin', link: 'https://troth.example/us' },
});
