import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

/** The coach moved a booked session to another time. */
export const sessionMoved = defineEvent({
  name: 'session.moved',
  version: 1,
  shownToCoach: true,
  payload: z.object({ sessionId: id, partnerId: id.nullable(), coachId: id, by: id }),
  upcasts: {},
});
