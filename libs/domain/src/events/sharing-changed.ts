import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const sharingChanged = defineEvent({
  name: 'sharing.changed',
  version: 1,
  shownToCoach: false,
  payload: z.object({ partnerId: id }),
  upcasts: {},
});
