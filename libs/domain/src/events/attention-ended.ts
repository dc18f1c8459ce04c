import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

/** The condition of a flag holds no longer. */
export const attentionEnded = defineEvent({
  name: 'attention.ended',
  version: 1,
  shownToCoach: true,
  payload: z.object({ flag: z.string().min(1), partnerId: id.nullable(), attentionId: id }),
  upcasts: {},
});
