import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

/** A coach chose a practice for a coming week, or left that week its own again. */
export const weeklyPracticeAssigned = defineEvent({
  name: 'weekly-practice.assigned',
  version: 1,
  shownToCoach: true,
  payload: z.object({ roundId: id }),
  upcasts: {},
});
