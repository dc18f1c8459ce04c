import { z } from 'zod';
import { defineEvent } from './event-definition.js';

export const invitationExpired = defineEvent({
  name: 'invitation.expired',
  version: 1,
  shownToCoach: true,
  payload: z.object({}),
  upcasts: {},
});
