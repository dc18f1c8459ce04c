import { z } from 'zod';
import { day, defineEmail, noRefs } from '../../email-definition.js';
import { link, name } from '../../display-text.js';
import { toBoth } from '../../asked.js';
import { usPage } from '../../links.js';

export const threeMonthsAfter = defineEmail({
  title: 'Three months after',
  when: 'Once, three months after the two came to the end together, to each of them.',
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
  why: 'You get this once, three months after the end of your programme. It is our last email to you.',
  refs: noRefs,
  needs: 'reader',
  variables: z.object({ name, link }),
  fill: (facts) => ({ name: facts.name, link: usPage(facts) }),
  preview: { name: 'Robin', link: 'https://troth.example/us' },
  subject: () => 'How are you, three months on?',
  preheader: 'A short hello. Nothing to fill in.',
});
