import { z } from 'zod';
import { ok } from '../answers.js';
import { route } from '../route.js';
import { caseParams, queuedCase, wholeCase } from './fields.js';

export const queue = route({
  endpoint: 'GET /api/v1/coach/safety',
  tag: 'Safety',
  summary: 'People of the practice who may not be safe, or asked to talk: those who wait first',
  caller: 'coach',
  act: 'look-after-safety',
  answer: ok(z.object({ cases: z.array(queuedCase) }), 'Open cases, then the latest closed ones'),
});

export const count = route({
  endpoint: 'GET /api/v1/coach/safety/count',
  tag: 'Safety',
  summary: 'How many of them there are',
  caller: 'coach',
  act: 'look-after-safety',
  answer: ok(z.object({ open: z.int(), waiting: z.int() }), 'Open cases, and how many of these wait for somebody'),
});

export const show = route({
  endpoint: 'GET /api/v1/coach/safety/:id',
  tag: 'Safety',
  summary: 'One case: what was said, how and when it is safe to reach the person, and what was done',
  caller: 'coach',
  act: 'look-after-safety',
  audited: 'case-read',
  params: caseParams,
  answer: ok(wholeCase, 'The case'),
  refuses: ['not-found'],
});
