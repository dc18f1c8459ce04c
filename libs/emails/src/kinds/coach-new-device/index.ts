import { z } from 'zod';
import { day, defineEmail, noRefs } from '../../email-definition.js';
import { link, name } from '../../display-text.js';
import { messages } from './messages.js';

export const coachNewDevice = defineEmail({
  messages,
  audience: 'coach',
  asked: {
    on: ['coach.signed-in'],
    subscriber: 'coach-new-device',
    only: ({ payload }) => payload.device === 'new',
    knows: 'event',
    ask: ({ event: { id, payload } }) => (payload.device === 'new' ? [{ to: payload.coachId, key: id }] : []),
  },
  gate: { states: null },
  expiresAfter: 1 * day,
  stoppable: false,
  pace: 'at-once',
  refs: noRefs,
  needs: 'reader',
  variables: z.object({ name, link }),
  fill: ({ name, page }) => ({ name, link: page('/coach/account') }),
  preview: { name: 'Ada', link: 'https://troth.example/coach/account' },
});
