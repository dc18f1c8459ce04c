import { z } from 'zod';
import { defineEvent } from './event-definition.js';

export const signInRequested = defineEvent({
  name: 'sign-in.requested',
  version: 1,
  shownToCoach: true,
  /** Empty once it was worked: whose request it was is not kept. */
  payload: z.object({ addressHash: z.string().regex(/^([0-9a-f]{64})?$/) }),
  upcasts: {},
});
