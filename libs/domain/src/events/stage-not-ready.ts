import { z } from 'zod';
import { id } from '../ids.js';
import { stageId } from '../programmes/stage.js';
import { defineEvent } from './event-definition.js';

export const stageNotReady = defineEvent({
  name: 'stage.not-ready',
  version: 1,
  shownToCoach: true,
  payload: z.object({ stage: stageId, roundId: id }),
  upcasts: {},
});
