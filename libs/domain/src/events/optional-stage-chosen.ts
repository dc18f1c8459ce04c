import { z } from 'zod';
import { id } from '../ids.js';
import { stageId } from '../programmes/stage.js';
import { defineEvent } from './event-definition.js';

/** Chosen, or chosen no more. */
export const optionalStageChosen = defineEvent({
  name: 'optional-stage.chosen',
  version: 1,
  shownToCoach: false,
  payload: z.object({ partnerId: id, stage: stageId }),
  upcasts: {},
});
