import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const coachPasswordChanged = defineEvent({
  name: 'coach.password-changed',
  version: 1,
  shownToCoach: true,
  payload: z.object({ coachId: id, by: z.enum(['coach', 'link', 'operator']) }),
  upcasts: {},
});
