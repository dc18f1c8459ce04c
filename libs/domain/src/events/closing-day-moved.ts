import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

/** A partner moved the day on which the couple's weeks close, counted from the week's Monday as 1. */
export const closingDayMoved = defineEvent({
  name: 'closing-day.moved',
  version: 1,
  shownToCoach: true,
  payload: z.object({ partnerId: id, day: z.int().min(3).max(9) }),
  upcasts: {},
});
