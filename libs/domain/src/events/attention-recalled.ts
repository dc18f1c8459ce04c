import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

/** A coach wants to see a flag again that had been left in peace. */
export const attentionRecalled = defineEvent({
  name: 'attention.recalled',
  version: 1,
  shownToCoach: true,
  payload: z.object({ attentionId: id, coachId: id }),
  upcasts: {},
});
