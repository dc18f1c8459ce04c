import { z } from 'zod';
import { rhythms } from '../check-in/rhythm.js';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

/** A partner is asked less often after a long silence, or as usual again. */
export const rhythmChanged = defineEvent({
  name: 'rhythm.changed',
  version: 1,
  shownToCoach: true,
  payload: z.object({ partnerId: id, rhythm: z.enum(rhythms) }),
  upcasts: {},
});
