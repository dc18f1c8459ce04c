import { z } from 'zod';
import { localWeek } from '../calendar/local-week-schema.js';
import { defineEvent } from './event-definition.js';

export const enrolmentActivated = defineEvent({
  name: 'enrolment.activated',
  version: 1,
  shownToCoach: true,
  payload: z.object({ week: localWeek }),
  upcasts: {},
});
