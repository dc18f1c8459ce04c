import { z } from 'zod';
import { localWeek } from '../calendar/local-week-schema.js';
import { id } from '../ids.js';
import { defineEvent } from './event-definition.js';

export const reportMade = defineEvent({
  name: 'report.made',
  version: 1,
  shownToCoach: true,
  payload: z.object({ reportId: id, week: localWeek }),
  upcasts: {},
});
