import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

/** A booked session was called off before it began. */
export const sessionCancelled = defineEvent({
  name: 'session.cancelled',
  version: 1,
  shownToCoach: true,
  payload: z.object({ sessionId: id, partnerId: id.nullable(), coachId: id, by: id }),
  upcasts: {},
});
