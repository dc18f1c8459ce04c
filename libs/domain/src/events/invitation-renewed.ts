import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const invitationRenewed = defineEvent({
  name: 'invitation.renewed',
  version: 1,
  shownToCoach: true,
  payload: z.object({ partnerId: id, how: z.enum(['corrected', 'renamed', 'again']) }),
  upcasts: {},
});
