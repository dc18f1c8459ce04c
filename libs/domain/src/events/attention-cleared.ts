import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const attentionCleared = defineEvent({
  name: 'attention.cleared',
  version: 1,
  shownToCoach: true,
  payload: z.object({ attentionId: id }),
  upcasts: {},
});
