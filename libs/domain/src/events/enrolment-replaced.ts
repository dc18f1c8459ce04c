import { z } from 'zod';
import { defineEvent } from './event-definition.js';

export const enrolmentReplaced = defineEvent({
  name: 'enrolment.replaced',
  version: 1,
  shownToCoach: true,
  payload: z.object({}),
  upcasts: {},
});
