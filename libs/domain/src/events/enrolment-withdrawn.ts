import { z } from 'zod';
import { actor } from '../enrolment/actor.js';
import { defineEvent } from './event-definition.js';

export const enrolmentWithdrawn = defineEvent({
  name: 'enrolment.withdrawn',
  version: 1,
  shownToCoach: true,
  payload: z.object({ by: actor }),
  upcasts: {},
});
