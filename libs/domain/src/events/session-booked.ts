import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

/** A session was booked: by a partner, or by the coach, with whom it was agreed. */
export const sessionBooked = defineEvent({
  name: 'session.booked',
  version: 1,
  shownToCoach: true,
  payload: z.object({ sessionId: id, partnerId: id.nullable(), coachId: id, by: id }),
  upcasts: {},
});
