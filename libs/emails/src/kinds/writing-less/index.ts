import { z } from 'zod';
import { day, defineEmail, noRefs } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';
import { nextCheckIn } from '../../couple-words.js';
import { usPage } from '../../links.js';
import { messages } from './messages.js';

export const writingLess = defineEmail({
  messages,
  audience: 'partner',
  asked: {
    on: ['rhythm.changed'],
    subscriber: 'writing-less',
    only: ({ payload }) => payload.rhythm === 'every-second-week',
    knows: 'event',
    ask: ({ event: { id: key, payload } }) => [{ to: payload.partnerId, key }],
  },
  gate: { states: ['active'] },
  expiresAfter: 3 * day,
  stoppable: true,
  pace: 'few-a-day',
  follows: 'check-in',
  refs: noRefs,
  needs: 'couple',
  /** `toCoach`: a reply comes back to us, and a coach reads it. */
  variables: z.object({ name, link, nextCheckIn: line, toCoach: z.boolean() }),
  fill(facts) {
    if (facts.couple.rhythm !== 'every-second-week') return null;
    const { name, takesReplies, couple } = facts;
    const toCoach = takesReplies && couple.hasCoach;
    return { name, link: usPage(facts), nextCheckIn: nextCheckIn(facts), toCoach };
  },
  preview: {
    name: 'Robin',
    link: 'https://troth.example/us',
    nextCheckIn: 'Sunday 13 December, 19:00',
    toCoach: true,
  },
});
