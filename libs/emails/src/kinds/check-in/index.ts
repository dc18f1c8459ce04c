import { id, localWeek } from '@troth/domain';
import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';
import { fillCheckIn } from './fill-check-in.js';
import { howToReply } from './how-to-reply.js';
import { messages } from './messages.js';

export const checkIn = defineEmail({
  messages,
  audience: 'partner',
  asked: { by: ['slot check-in', 'subscriber address-changed'] },
  gate: { openWeek: true },
  expiresAfter: 2 * day,
  stoppable: true,
  pace: 'at-once',
  refs: z.object({ week: localWeek, linkId: id }),
  needs: 'reader',
  /** `byReply`: a reply of numbers comes back to us. */
  variables: z.object({ name, link, weekLabel: line, closesAt: line, byReply: z.boolean() }),
  fill: fillCheckIn,
  preview: {
    name: 'Robin',
    link: 'https://troth.example/check-in#k3Jx9Qm2',
    weekLabel: '23 to 29 November',
    closesAt: 'Tuesday 1 December, 19:00',
    byReply: true,
  },
  view: (_, say) => ({ howToReply: howToReply(say) }),
});
