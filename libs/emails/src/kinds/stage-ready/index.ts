import { z } from 'zod';
import { day, defineEmail, noRefs } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';
import { stageTitle } from '../../couple-words.js';
import { usPage } from '../../links.js';
import { messages } from './messages.js';

export const stageReady = defineEmail({
  messages,
  audience: 'partner',
  asked: {
    on: ['stage.asked'],
    subscriber: 'stage-ready',
    knows: 'event',
    ask: ({ event: { payload } }) => [{ to: payload.partnerId, key: `round ${payload.roundId}` }],
  },
  gate: { states: ['active'] },
  expiresAfter: 5 * day,
  stoppable: true,
  pace: 'few-a-day',
  refs: noRefs,
  needs: 'couple',
  variables: z.object({ name, link, stageTitle: line }),
  /** Only while it is so: what was said since may have taken the question back. */
  fill: (facts) =>
    facts.couple.isAskedAboutStage ? { name: facts.name, link: usPage(facts), stageTitle: stageTitle(facts) } : null,
  preview: {
    name: 'Robin',
    link: 'https://troth.example/us',
    stageTitle: 'Open, honest communication',
  },
});
