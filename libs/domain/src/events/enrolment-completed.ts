import { z } from 'zod';
import { defineEvent } from './event-definition.js';

export const enrolmentCompleted = defineEvent({
  name: 'enrolment.completed',
  version: 1,
  shownToCoach: true,
  payload: z.object({ how: z.enum(['together', 'apart']) }),
  upcasts: {},
});
