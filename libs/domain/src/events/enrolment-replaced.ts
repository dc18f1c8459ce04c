import { z } from 'zod';
import { defineEvent } from './event-definition.js';

export const enrolmentReplaced = defineEvent({
  name: 'enrolment.replaced',
  version: 1,
  payload: z.object({}),
  upcasts: {},
});
