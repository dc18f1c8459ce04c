import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const mailBounced = defineEvent({
  name: 'mail.bounced',
  version: 1,
  shownToCoach: true,
  payload: z.object({ partnerId: id, deliveryId: id, inboundId: id, how: z.enum(['soft', 'hard', 'about-us']) }),
  upcasts: {},
});
