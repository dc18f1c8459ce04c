import { z } from 'zod';
import { id } from '../ids.js';
import { stageId } from '../programmes/stage.js';
import { defineEvent } from './event-definition.js';

export const stageReturned = defineEvent({
  name: 'stage.returned',
  version: 1,
  shownToCoach: true,
  payload: z.object({ from: stageId, to: stageId, roundId: id }),
  upcasts: {},
});
