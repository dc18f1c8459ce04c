import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const stageAgreed = defineEvent({
  name: 'stage.agreed',
  version: 1,
  shownToCoach: true,
  payload: z.object({ partnerId: id, roundId: id }),
  upcasts: {},
});
