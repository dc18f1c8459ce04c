import { z } from 'zod';
import { replyFaults } from '../check-in/decide-reply.js';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const mailReplied = defineEvent({
  name: 'mail.replied',
  version: 1,
  shownToCoach: true,
  payload: z.object({
    partnerId: id,
    deliveryId: id,
    inboundId: id,
    how: z.enum(['check-in', 'to-coach', ...replyFaults]),
    /** A weak sign says that a machine may have written it: it is not answered. */
    quiet: z.boolean().optional(),
    /** Something was attached, which is not kept: its writer is told in the answer. */
    attached: z.boolean().optional(),
  }),
  upcasts: {},
});
