import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const coachAssigned = defineEvent({
  name: 'coach.assigned',
  version: 1,
  shownToCoach: true,
  payload: z.object({ coachId: id.nullable() }),
  upcasts: {},
});
