import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

/** As versions before 0026 told that a flag was taken down; nothing writes it any more. */
export const attentionCleared = defineEvent({
  name: 'attention.cleared',
  version: 1,
  shownToCoach: true,
  payload: z.object({ attentionId: id }),
  upcasts: {},
});
