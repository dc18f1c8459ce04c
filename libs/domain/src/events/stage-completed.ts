import { z } from 'zod';
import { id } from '../ids.js';
import { stageId } from '../programmes/stage.js';
import { defineEvent } from './event-definition.js';

export const stageCompleted = defineEvent({
  name: 'stage.completed',
  version: 1,
  shownToCoach: true,
  payload: z.object({ stage: stageId, roundId: id }),
  upcasts: {},
});
