import { z } from 'zod';
import { localWeek } from '../calendar/local-week-schema.js';
import { actor } from '../enrolment/actor.js';
import { defineEvent } from './event-definition.js';

export const enrolmentResumed = defineEvent({
  name: 'enrolment.resumed',
  version: 1,
  shownToCoach: true,
  payload: z.object({ by: actor, week: localWeek }),
  upcasts: {},
});
