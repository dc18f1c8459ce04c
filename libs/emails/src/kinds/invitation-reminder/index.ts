import { id } from '@troth/domain';
import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';
import { fillInvitation } from '../invitation/fill-invitation.js';

export const invitationReminder = defineEmail({
  title: 'Invitation, once more',
  when: 'Once, to an invitation that has no answer yet.',
  audience: 'newcomer',
  asked: { by: ['slot invitation-reminder'] },
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
  subject: () => 'Your invitation is still open',
  preheader: 'This is the only reminder. Yes and no are both fine.',
});
