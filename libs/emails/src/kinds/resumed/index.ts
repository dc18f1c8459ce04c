import { z } from 'zod';
import { day, defineEmail, noRefs } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';
import { nextCheckIn } from '../../couple-words.js';
import { usPage } from '../../links.js';
import { askForPauseNotice } from '../paused/ask-for-pause-notice.js';

export const resumed = defineEmail({
  title: 'Resumed',
  when: 'When a paused programme goes on, to each of the two; it does not say by whom.',
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
  why: 'You get this because you joined the programme.',
  refs: noRefs,
  needs: 'couple',
  variables: z.object({ name, link, nextCheckIn: line }),
  fill: (facts) => ({ name: facts.name, link: usPage(facts), nextCheckIn: nextCheckIn(facts) }),
  preview: { name: 'Robin', link: 'https://troth.example/us', nextCheckIn: 'Sunday 6 December, 19:00' },
  subject: () => 'Starting again: your next check-in',
  preheader: 'It goes on where it stopped.',
});
