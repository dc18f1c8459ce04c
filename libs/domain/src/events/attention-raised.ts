import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const attentionRaised = defineEvent({
  name: 'attention.raised',
  version: 1,
  shownToCoach: true,
  payload: z.object({ flag: z.string().min(1), partnerId: id.nullable(), attentionId: id }),
  upcasts: {},
});
