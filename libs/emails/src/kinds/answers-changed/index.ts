import { localWeek } from '@troth/domain';
import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';
import { usPage } from '../../links.js';
import { weekWords } from '../../words.js';
import { messages } from './messages.js';

export const answersChanged = defineEmail({
  messages,
  audience: 'partner',
  asked: {
    on: ['check-in.amended'],
    subscriber: 'answers-changed',
    knows: 'event',
    ask: ({ event: { id, payload } }) => [{ to: payload.partnerId, key: id, refs: { week: payload.week } }],
  },
  gate: { states: ['active', 'paused'] },
  expiresAfter: 1 * day,
  // Anybody who changed them could stop it as well.
  stoppable: false,
  pace: 'at-once',
  refs: z.object({ week: localWeek }),
  needs: 'reader',
  variables: z.object({ name, link, weekLabel: line }),
  fill: (facts, { week }) => ({ name: facts.name, link: usPage(facts), weekLabel: weekWords(week, facts.say) }),
  preview: { name: 'Robin', link: 'https://troth.example/us', weekLabel: '23 to 29 November' },
});
