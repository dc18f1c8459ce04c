import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const milestoneReached = defineEvent({
  name: 'milestone.reached',
  version: 1,
  shownToCoach: true,
  payload: z.object({ milestone: z.string().min(1), partnerId: id.nullable(), milestoneId: id }),
  upcasts: {},
});
