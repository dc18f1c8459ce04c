import { answeringHours } from '@troth/domain';
import { z } from 'zod';
import { done } from '../answers.js';
import { route } from '../route.js';

export const sayHours = route({
  endpoint: 'PUT /api/v1/coach/account/answering-hours',
  tag: 'Coach',
  summary: 'When I usually read messages, told to the partners whom I walk with on their own clocks; null for nothing',
  caller: 'coach',
  act: 'tend-own-account',
  body: z.strictObject({ answeringHours: answeringHours.nullable() }),
  answer: done('Kept'),
});
