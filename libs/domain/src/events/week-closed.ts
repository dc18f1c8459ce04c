import { z } from 'zod';
import { localWeek } from '../calendar/local-week-schema.js';
import { id } from '../ids.js';
import { stageId } from '../programmes/stage.js';
import { defineEvent } from './event-definition.js';

export const weekClosed = defineEvent({
  name: 'week.closed',
  version: 1,
  shownToCoach: true,
  payload: z.object({ week: localWeek, stage: stageId, roundId: id }),
  upcasts: {},
});
