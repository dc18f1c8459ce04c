import { z } from 'zod';
import { id } from '../ids.js';
import { stageIds } from '../stages/stage.js';
import { defineEvent } from './event-definition.js';

export const stageEntered = defineEvent({
  name: 'stage.entered',
  version: 1,
  payload: z.object({ stage: z.enum(stageIds), roundId: id, number: z.int().min(1) }),
  upcasts: {},
});
