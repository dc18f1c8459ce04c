import { z } from 'zod';
import { day, defineEmail, noRefs } from '../../email-definition.js';
import { link, name } from '../../display-text.js';
import { messages } from './messages.js';

export const coachInvitation = defineEmail({
  messages,
  audience: 'coach',
  asked: {
    on: ['coach.invited'],
    subscriber: 'coach-invitation',
    knows: 'event',
    /** Due when it was sent by the lead: by that its link is told from an earlier email’s. */
    ask: ({ event: { id, payload, occurredAt } }) => [{ to: payload.invitationId, key: id, dueAt: occurredAt }],
  },
  gate: { states: null },
  expiresAfter: 1 * day,
  stoppable: false,
  pace: 'at-once',
  refs: noRefs,
  needs: 'password',
  variables: z.object({ name, link }),
  fill: ({ name, page, passwordSecret }) => ({ name, link: page('/coach/invitation', passwordSecret) }),
  preview: { name: 'Ada', link: 'https://troth.example/coach/invitation#k3jx9qm2' },
});
