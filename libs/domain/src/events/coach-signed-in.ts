import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const coachSignedIn = defineEvent({
  name: 'coach.signed-in',
  version: 1,
  shownToCoach: true,
  payload: z.object({
    coachId: id,
    by: z.enum(['password', 'password-and-code', 'recovery-code', 'passkey', 'single-sign-on']),
    /** `first` where the coach had never signed in before, on any device. */
    device: z.enum(['first', 'known', 'new']),
  }),
  upcasts: {},
});
