import { z } from 'zod';
import { day, defineEmail, noRefs } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';
import { nextCheckIn } from '../../couple-words.js';
import { usPage } from '../../links.js';
import { askForPauseNotice } from '../paused/ask-for-pause-notice.js';
import { messages } from './messages.js';

export const resumed = defineEmail({
  messages,
  audience: 'partner',
  asked: {
    on: ['enrolment.resumed'],
    subscriber: 'resumed',
    knows: 'pause-notices',
    ask: (known) => askForPauseNotice('resumed', known),
  },
  gate: { states: ['active'] },
  expiresAfter: 2 * day,
  stoppable: true,
  pace: 'at-once',
  refs: noRefs,
  needs: 'couple',
  variables: z.object({ name, link, nextCheckIn: line }),
  fill: (facts) => ({ name: facts.name, link: usPage(facts), nextCheckIn: nextCheckIn(facts) }),
  preview: { name: 'Robin', link: 'https://troth.example/us', nextCheckIn: 'Sunday 6 December, 19:00' },
});
