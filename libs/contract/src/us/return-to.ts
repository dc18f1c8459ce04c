import { stageId } from '@troth/domain';
import { z } from 'zod';
import { done } from '../answers.js';
import { route } from '../route.js';

export const returnTo = route({
  endpoint: 'POST /api/v1/us/return',
  tag: 'Our own page',
  summary: 'Go back to an earlier stage; a new round begins there',
  caller: 'partner',
  act: 'steer-own-programme',
  takesKey: true,
  body: z.strictObject({ stage: stageId }),
  answer: done('A new round has begun'),
  refuses: ['not-active', 'not-an-earlier-stage'],
});
