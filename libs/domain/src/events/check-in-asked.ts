import { z } from 'zod';
import { localWeek } from '../calendar/local-week-schema.js';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const checkInAsked = defineEvent({
  name: 'check-in.asked',
  version: 1,
  shownToCoach: true,
  payload: z.object({ partnerId: id, week: localWeek }),
  upcasts: {},
});
