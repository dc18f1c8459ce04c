import { quietHours } from '@troth/domain';
import { z } from 'zod';
import { done } from '../answers.js';
import { route } from '../route.js';

export const chooseQuietHours = route({
  endpoint: 'PUT /api/v1/us/quiet-hours',
  tag: 'Our own page',
  summary: 'Hours in which no email is to come that can wait until they end; null for none',
  caller: 'partner',
  act: 'choose-own-time',
  takesKey: true,
  body: z.strictObject({ quietHours: quietHours.nullable() }),
  answer: done('Kept'),
});
