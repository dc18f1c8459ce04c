import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

/** A coach has seen a flag, which does not end it; `until` is when it comes back, null for never. */
export const attentionSeen = defineEvent({
  name: 'attention.seen',
  version: 1,
  shownToCoach: true,
  payload: z.object({ attentionId: id, coachId: id, until: z.iso.datetime().nullable() }),
  upcasts: {},
});
