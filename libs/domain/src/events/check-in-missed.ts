import { z } from 'zod';
import { localWeek } from '../calendar/local-week-schema.js';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const checkInMissed = defineEvent({
  name: 'check-in.missed',
  version: 1,
  shownToCoach: true,
  payload: z.object({ partnerId: id, week: localWeek }),
  upcasts: {},
});
