import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const coachPasswordForgotten = defineEvent({
  name: 'coach.password-forgotten',
  version: 1,
  shownToCoach: true,
  /** Null where no coach has the address that was given. */
  payload: z.object({ coachId: id.nullable() }),
  upcasts: {},
});
