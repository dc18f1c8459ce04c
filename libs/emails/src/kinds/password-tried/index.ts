import { z } from 'zod';
import { day, defineEmail, noRefs } from '../../email-definition.js';
import { link, name } from '../../display-text.js';
import { messages } from './messages.js';

export const passwordTried = defineEmail({
  messages,
  audience: 'coach',
  asked: {
    on: ['coach.password-tried'],
    subscriber: 'password-tried',
    knows: 'event',
    ask({ event: { payload, occurredAt } }) {
      const day = occurredAt.toISOString().slice(0, 10);
      return payload.coachId === null ? [] : [{ to: payload.coachId, key: day }];
    },
  },
  gate: { states: null },
  expiresAfter: 1 * day,
  stoppable: false,
  pace: 'at-once',
  refs: noRefs,
  needs: 'device',
  variables: z.object({ name, link }),
  /** The link lets a device of the coach’s own in. */
  fill: ({ name, page, deviceSecret }) => ({ name, link: page('/coach/new-device', deviceSecret) }),
  preview: { name: 'Ada', link: 'https://troth.example/coach/new-device#k3jx9qm2' },
});
