import { z } from 'zod';
import { defineEvent } from './event-definition.js';

export const threeMonthsPassed = defineEvent({
  name: 'three-months.passed',
  version: 1,
  shownToCoach: true,
  payload: z.object({}),
  upcasts: {},
});
