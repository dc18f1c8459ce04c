import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

/** A coach wants to be left in peace about a flag until then, or until it gets worse. */
export const attentionSnoozed = defineEvent({
  name: 'attention.snoozed',
  version: 1,
  shownToCoach: true,
  payload: z.object({ attentionId: id, coachId: id, until: z.iso.datetime() }),
  upcasts: {},
});
