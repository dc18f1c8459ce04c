import { id } from '@troth/domain';
import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';
import { fillInvitation } from './fill-invitation.js';

export const invitation = defineEmail({
  title: 'Invitation',
  when: 'Once the one who signed up has confirmed their address, to the other.',
  audience: 'newcomer',
  asked: { by: ['subscriber invitation'] },
  gate: { states: ['awaiting-partner'] },
  expiresAfter: 3 * day,
  stoppable: true,
  stops: 'invitations',
  pace: 'at-once',
  why: 'You get this because somebody who knows you gave us this address. If you do not say yes, we erase it.',
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
  subject: () => 'An invitation for you',
  preheader: 'It is private. Open it when you have a quiet moment.',
});
