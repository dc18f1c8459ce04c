import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

/** Somebody said or took back something of a practice; what it was, an erasure has to reach. */
export const weeklyPracticeSaid = defineEvent({
  name: 'weekly-practice.said',
  version: 1,
  shownToCoach: true,
  payload: z.object({ partnerId: id, roundId: id }),
  upcasts: {},
});
