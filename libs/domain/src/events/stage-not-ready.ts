import { z } from 'zod';
import { id } from '../ids.js';
import { stageIds } from '../stages/stage.js';
import { defineEvent } from './event-definition.js';

export const stageNotReady = defineEvent({
  name: 'stage.not-ready',
  version: 1,
  payload: z.object({ stage: z.enum(stageIds), roundId: id }),
  upcasts: {},
});
