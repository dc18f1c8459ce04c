import { z } from 'zod';
import { day, defineEmail, noRefs } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';
import { nextCheckIn } from '../../couple-words.js';
import { usPage } from '../../links.js';
import { messages } from './messages.js';

export const missedGently = defineEmail({
  messages,
  audience: 'partner',
  asked: {
    on: ['attention.raised'],
    subscriber: 'missed-gently',
    knows: 'event',
    ask({ event: { payload } }) {
      const { flag, partnerId, attentionId } = payload;
      return flag === 'missed-twice' && partnerId !== null ? [{ to: partnerId, key: attentionId }] : [];
    },
  },
  gate: { states: ['active'] },
  expiresAfter: 3 * day,
  stoppable: true,
  pace: 'few-a-day',
  follows: 'check-in',
  refs: noRefs,
  needs: 'couple',
  variables: z.object({ name, link, nextCheckIn: line }),
  fill: (facts) => ({ name: facts.name, link: usPage(facts), nextCheckIn: nextCheckIn(facts) }),
  preview: { name: 'Robin', link: 'https://troth.example/us', nextCheckIn: 'Sunday 6 December, 19:00' },
});
