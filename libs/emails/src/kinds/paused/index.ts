import { z } from 'zod';
import { day, defineEmail, noRefs } from '../../email-definition.js';
import { link, name } from '../../display-text.js';
import { askForPauseNotice } from './ask-for-pause-notice.js';
import { usPage } from '../../links.js';
import { messages } from './messages.js';

export const paused = defineEmail({
  messages,
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
  refs: noRefs,
  needs: 'reader',
  variables: z.object({ name, link }),
  fill: (facts) => ({ name: facts.name, link: usPage(facts) }),
  preview: { name: 'Robin', link: 'https://troth.example/us' },
});
