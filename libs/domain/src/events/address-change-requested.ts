import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const addressChangeRequested = defineEvent({
  name: 'address.change-requested',
  version: 1,
  shownToCoach: true,
  payload: z.object({ partnerId: id, changeId: id }),
  upcasts: {},
});
