import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

/** Times for a session were offered, to one partner alone or to both; one of them may be chosen. */
export const sessionOffered = defineEvent({
  name: 'session.offered',
  version: 1,
  shownToCoach: true,
  payload: z.object({ offerId: id, partnerId: id.nullable() }),
  upcasts: {},
});
