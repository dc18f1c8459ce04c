import { z } from 'zod';
import { id } from '../ids.js';
import { stageIds } from '../stages/stage.js';
import { defineEvent } from './event-definition.js';

export const stageReady = defineEvent({
  name: 'stage.ready',
  version: 1,
  payload: z.object({ stage: z.enum(stageIds), roundId: id }),
  upcasts: {},
});
