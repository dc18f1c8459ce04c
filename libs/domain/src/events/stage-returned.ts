import { z } from 'zod';
import { id } from '../ids.js';
import { stageIds } from '../stages/stage.js';
import { defineEvent } from './event-definition.js';

export const stageReturned = defineEvent({
  name: 'stage.returned',
  version: 1,
  payload: z.object({ from: z.enum(stageIds), to: z.enum(stageIds), roundId: id }),
  upcasts: {},
});
