import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const coachSignInRefused = defineEvent({
  name: 'coach.sign-in-refused',
  version: 1,
  shownToCoach: true,
  /** Null where no coach has the address or the key that was tried. */
  payload: z.object({ coachId: id.nullable(), at: z.enum(['password', 'code', 'passkey', 'single-sign-on']) }),
  upcasts: {},
});
