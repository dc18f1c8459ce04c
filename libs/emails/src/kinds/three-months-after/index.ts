import { z } from 'zod';
import { day, defineEmail, noRefs } from '../../email-definition.js';
import { link, name } from '../../display-text.js';
import { toBoth } from '../../asked.js';
import { usPage } from '../../links.js';
import { messages } from './messages.js';

export const threeMonthsAfter = defineEmail({
  messages,
  audience: 'partner',
  asked: {
    on: ['three-months.passed'],
    subscriber: 'three-months-after',
    knows: 'couple',
    /** After an end apart nobody is written to unasked. */
    ask: ({ event, couple }) => (couple.endedHow === 'together' ? toBoth(couple, { key: event.id }) : []),
  },
  gate: { states: ['completed'] },
  expiresAfter: 5 * day,
  stoppable: true,
  pace: 'few-a-day',
  refs: noRefs,
  needs: 'reader',
  variables: z.object({ name, link }),
  fill: (facts) => ({ name: facts.name, link: usPage(facts) }),
  preview: { name: 'Robin', link: 'https://troth.example/us' },
});
