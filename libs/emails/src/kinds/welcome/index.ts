import { z } from 'zod';
import { day, defineEmail, noRefs } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';
import { toBoth } from '../../asked.js';
import { nextCheckIn, stageTitle } from '../../couple-words.js';
import { usPage } from '../../links.js';

export const welcome = defineEmail({
  title: 'Welcome',
  when: 'When both have said yes and the programme starts, to each partner.',
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
  why: 'You get this because you joined the programme.',
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
  subject: () => 'Welcome: what happens next',
  preheader: 'Your first check-in, and what is kept private.',
});
