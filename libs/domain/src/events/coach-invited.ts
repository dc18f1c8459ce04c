import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

/** A lead coach has invited somebody, or had the invitation sent once more. */
export const coachInvited = defineEvent({
  name: 'coach.invited',
  version: 1,
  shownToCoach: true,
  payload: z.object({ invitationId: id }),
  upcasts: {},
});
