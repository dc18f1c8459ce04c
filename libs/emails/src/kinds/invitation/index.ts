import { id } from '@troth/domain';
import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';
import { fillInvitation } from './fill-invitation.js';
import { messages } from './messages.js';

export const invitation = defineEmail({
  messages,
  audience: 'newcomer',
  asked: { by: ['subscriber invitation'] },
  gate: { states: ['awaiting-partner'] },
  expiresAfter: 3 * day,
  stoppable: true,
  stops: 'invitations',
  pace: 'at-once',
  refs: z.object({ linkId: id }),
  needs: 'couple',
  variables: z.object({ name, inviterName: name, link, validUntil: line }),
  fill: fillInvitation,
  preview: {
    name: 'Kim',
    inviterName: 'Robin',
    link: 'https://troth.example/invitation#k3Jx9Qm2',
    validUntil: 'Monday 7 December 2026, 18:00',
  },
});
