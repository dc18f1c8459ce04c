import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const mailComplained = defineEvent({
  name: 'mail.complained',
  version: 1,
  shownToCoach: true,
  payload: z.object({ partnerId: id, deliveryId: id, inboundId: id }),
  upcasts: {},
});
