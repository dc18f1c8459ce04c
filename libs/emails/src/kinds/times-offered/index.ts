import { attending, id } from '@troth/domain';
import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { link, name } from '../../display-text.js';
import { usPage } from '../../links.js';
import { messages } from './messages.js';

export const timesOffered = defineEmail({
  messages,
  audience: 'partner',
  asked: {
    on: ['session.offered'],
    subscriber: 'times-offered',
    knows: 'couple',
    ask: ({ event: { payload }, couple }) =>
      attending(couple, payload).map((to) => ({ to, key: payload.offerId, refs: { offerId: payload.offerId } })),
  },
  gate: { states: ['active'] },
  expiresAfter: 3 * day,
  stoppable: true,
  pace: 'by-day',
  refs: z.object({ offerId: id }),
  needs: 'sessions',
  variables: z.object({ name, link }),
  /** Nothing is left to say once one of them is booked, or all were taken back. */
  fill(facts, refs) {
    const isOpen = facts.sessions.some(({ offerId, state }) => offerId === refs.offerId && state === 'offered');
    return isOpen ? { name: facts.name, link: usPage(facts) } : null;
  },
  preview: { name: 'Robin', link: 'https://troth.example/us' },
});
