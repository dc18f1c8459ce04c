import { z } from 'zod';
import { day, defineEmail, noRefs } from '../../email-definition.js';
import { link, name } from '../../display-text.js';
import { toBoth } from '../../asked.js';
import { usPage } from '../../links.js';

export const goodbye = defineEmail({
  title: 'Goodbye',
  when: 'When a partner leaves, to each partner; it does not say who left.',
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
  why: 'You get this because you had joined the programme. We write no more unless you ask for a link to your page.',
  refs: noRefs,
  needs: 'reader',
  variables: z.object({ name, link }),
  fill: (facts) => ({ name: facts.name, link: usPage(facts) }),
  preview: { name: 'Robin', link: 'https://troth.example/us' },
  subject: () => 'Goodbye, and all good wishes',
  preheader: 'The emails stop here.',
});
