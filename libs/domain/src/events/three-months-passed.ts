import { z } from 'zod';
import { defineEvent } from './event-definition.js';

export const threeMonthsPassed = defineEvent({
  name: 'three-months.passed',
  version: 1,
  payload: z.object({}),
  upcasts: {},
});
