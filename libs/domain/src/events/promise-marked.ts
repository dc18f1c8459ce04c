import { z } from 'zod';
import { localWeek } from '../calendar/local-week-schema.js';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const promiseMarked = defineEvent({
  name: 'promise.marked',
  version: 1,
  shownToCoach: true,
  payload: z.object({ promiseId: id, view: z.enum(['own', 'seen']), week: localWeek }),
  upcasts: {},
});
