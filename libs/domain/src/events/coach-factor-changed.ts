import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const coachFactorChanged = defineEvent({
  name: 'coach.factor-changed',
  version: 2,
  shownToCoach: true,
  payload: z.object({
    coachId: id,
    factor: z.enum(['authenticator', 'recovery-codes', 'passkey', 'single-sign-on']),
    change: z.enum(['added', 'made-again', 'removed']),
    by: z.enum(['coach', 'operator']),
  }),
  /** Version 1 knew no single sign-on. */
  upcasts: { 1: (payload) => payload },
});
