import { z } from 'zod';
import { id } from '../ids.js';
import { stageId } from '../programmes/stage.js';
import { defineEvent } from './event-definition.js';

export const stageReady = defineEvent({
  name: 'stage.ready',
  version: 1,
  shownToCoach: true,
  payload: z.object({ stage: stageId, roundId: id }),
  upcasts: {},
});
