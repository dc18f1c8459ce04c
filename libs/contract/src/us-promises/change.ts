import { newPromise } from '@troth/domain';
import { z } from 'zod';
import { done } from '../answers.js';
import { route } from '../route.js';
import { promiseParams } from './promise-params.js';

export const change = route({
  endpoint: 'PUT /api/v1/us/promises/:promiseId',
  tag: 'Our own page',
  summary: 'Give a promise of mine other words or another day, until its day has come',
  description: 'A partner who was told of it is told of the change when the week closes.',
  caller: 'partner',
  act: 'change-own-promise',
  takesKey: true,
  params: promiseParams,
  body: z.strictObject(newPromise.shape),
  answer: done('Kept'),
  refuses: ['not-found', 'already-ended', 'promise-is-due', 'promise-date-out-of-range'],
});
