import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

/** Written until a programme could have any optional stage; now `optional-stage.chosen`. */
export const forgivenessChosen = defineEvent({
  name: 'forgiveness.chosen',
  version: 1,
  shownToCoach: false,
  payload: z.object({ partnerId: id }),
  upcasts: {},
});
