import { z } from 'zod';
import { day, defineEmail, noRefs } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';
import { toBoth } from '../../asked.js';
import { nextCheckIn, stageTitle } from '../../couple-words.js';
import { usPage } from '../../links.js';
import { messages } from './messages.js';

export const welcome = defineEmail({
  messages,
  audience: 'partner',
  asked: {
    on: ['enrolment.activated'],
    subscriber: 'welcome',
    knows: 'couple',
    ask: ({ event, couple }) => toBoth(couple, { key: event.id }),
  },
  gate: { states: ['active', 'paused'] },
  expiresAfter: 3 * day,
  stoppable: false,
  pace: 'at-once',
  refs: noRefs,
  needs: 'couple',
  variables: z.object({ name, partnerName: name, link, firstCheckIn: line, stageTitle: line }),
  fill: (facts) => ({
    name: facts.name,
    partnerName: facts.couple.partnerName,
    link: usPage(facts),
    firstCheckIn: nextCheckIn(facts),
    stageTitle: stageTitle(facts),
  }),
  preview: {
    name: 'Robin',
    partnerName: 'Kim',
    link: 'https://troth.example/us',
    firstCheckIn: 'Sunday 29 November, 19:00',
    stageTitle: 'Open, honest communication',
  },
});
