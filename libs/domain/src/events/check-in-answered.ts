import { z } from 'zod';
import { localWeek } from '../calendar/local-week-schema.js';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const checkInAnswered = defineEvent({
  name: 'check-in.answered',
  version: 1,
  shownToCoach: true,
  payload: z.object({ partnerId: id, week: localWeek, checkInId: id, first: z.boolean() }),
  upcasts: {},
});
