import { z } from 'zod';
import { localWeek } from '../calendar/local-week-schema.js';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const promiseChanged = defineEvent({
  name: 'promise.changed',
  version: 1,
  shownToCoach: true,
  payload: z.object({ promiseId: id, makerId: id, week: localWeek }),
  upcasts: {},
});
