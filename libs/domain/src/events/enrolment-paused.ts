import { z } from 'zod';
import { actor } from '../enrolment/actor.js';
import { defineEvent } from './event-definition.js';

export const enrolmentPaused = defineEvent({
  name: 'enrolment.paused',
  version: 1,
  shownToCoach: true,
  payload: z.object({ by: actor, until: z.iso.datetime().optional().describe('When it ends by itself, if it does') }),
  upcasts: {},
});
