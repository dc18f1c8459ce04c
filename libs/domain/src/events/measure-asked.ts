import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const measureAsked = defineEvent({
  name: 'measure.asked',
  version: 1,
  shownToCoach: true,
  payload: z.object({ partnerId: id, askingId: id }),
  upcasts: {},
});
