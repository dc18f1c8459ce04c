import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const measureAnswered = defineEvent({
  name: 'measure.answered',
  version: 1,
  shownToCoach: true,
  payload: z.object({ partnerId: id }),
  upcasts: {},
});
