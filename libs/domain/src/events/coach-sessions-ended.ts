import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const coachSessionsEnded = defineEvent({
  name: 'coach.sessions-ended',
  version: 1,
  shownToCoach: true,
  payload: z.object({ coachId: id, sessions: z.int().min(0), by: z.enum(['coach', 'operator']) }),
  upcasts: {},
});
