import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const coachPasswordTried = defineEvent({
  name: 'coach.password-tried',
  version: 1,
  shownToCoach: true,
  /** Null where no coach has the address that was tried. */
  payload: z.object({ coachId: id.nullable() }),
  upcasts: {},
});
