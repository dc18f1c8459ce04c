import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const coachSessionsEnded = defineEvent({
  name: 'coach.sessions-ended',
  version: 2,
  shownToCoach: true,
  /** By the provider: they ended with the session at a provider of single sign-on that had opened them. */
  payload: z.object({ coachId: id, sessions: z.int().min(0), by: z.enum(['coach', 'operator', 'provider']) }),
  /** Version 1 knew of no provider. */
  upcasts: { 1: (payload) => payload },
});
