import { z } from 'zod';
import { defineEmail, minute, noRefs } from '../../email-definition.js';
import { link, name } from '../../display-text.js';
import { messages } from './messages.js';

const quarter = 15 * minute;

export const coachNewPassword = defineEmail({
  messages,
  audience: 'coach',
  asked: {
    on: ['coach.password-forgotten'],
    subscriber: 'coach-new-password',
    knows: 'event',
    /** Once in a quarter of an hour, so that nobody can fill an inbox. */
    ask({ event: { payload, occurredAt } }) {
      const key = `quarter ${Math.floor(occurredAt.getTime() / quarter)}`;
      return payload.coachId === null ? [] : [{ to: payload.coachId, key }];
    },
  },
  gate: { states: null },
  expiresAfter: 10 * minute,
  stoppable: false,
  pace: 'at-once',
  refs: noRefs,
  needs: 'password',
  variables: z.object({ name, link }),
  fill: ({ name, page, passwordSecret }) => ({ name, link: page('/coach/new-password', passwordSecret) }),
  preview: { name: 'Ada', link: 'https://troth.example/coach/new-password#k3jx9qm2' },
});
