import { z } from 'zod';
import { day, defineEmail, noRefs } from '../../email-definition.js';
import { link, name } from '../../display-text.js';
import { askForPauseNotice } from './ask-for-pause-notice.js';
import { usPage } from '../../links.js';

export const paused = defineEmail({
  title: 'Paused',
  when: 'When the programme is paused, to each of the two; it does not say by whom.',
  audience: 'partner',
  asked: {
    on: ['enrolment.paused'],
    subscriber: 'paused',
    knows: 'pause-notices',
    ask: (known) => askForPauseNotice('paused', known),
  },
  gate: { states: ['paused'] },
  expiresAfter: 2 * day,
  stoppable: true,
  pace: 'at-once',
  why: 'You get this because you joined the programme. While it is paused there are no others.',
  refs: noRefs,
  needs: 'reader',
  variables: z.object({ name, link }),
  fill: (facts) => ({ name: facts.name, link: usPage(facts) }),
  preview: { name: 'Robin', link: 'https://troth.example/us' },
  subject: () => 'Everything is paused',
  preheader: 'No emails until it goes on. Nothing is lost.',
});
