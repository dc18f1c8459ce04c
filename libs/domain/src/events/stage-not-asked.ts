import { z } from 'zod';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const stageNotAsked = defineEvent({
  name: 'stage.not-asked',
  version: 1,
  shownToCoach: true,
  payload: z.object({ partnerId: id, roundId: id }),
  upcasts: {},
});
