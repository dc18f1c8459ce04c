import { z } from 'zod';
import { day, defineEmail, noRefs } from '../../email-definition.js';
import { link, name } from '../../display-text.js';
import { usPage } from '../../links.js';
import { messages } from './messages.js';

export const threeMonthsAfter = defineEmail({
  messages,
  audience: 'partner',
  asked: {
    on: ['three-months.passed'],
    subscriber: 'three-months-after',
    knows: 'couple',
    /** Only to who asked for it; after an end apart nobody is asked whether they would like it. */
    ask: ({ event, couple: { endedHow, partners } }) =>
      [partners.a, partners.b]
        .filter(({ wantsWordAfter }) => endedHow === 'together' && wantsWordAfter)
        .map(({ id: to }) => ({ to, key: event.id })),
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
