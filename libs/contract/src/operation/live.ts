import { z } from 'zod';
import { ok } from '../answers.js';
import { route } from '../route.js';

export const live = route({
  endpoint: 'GET /health/live',
  tag: 'Operation',
  summary: 'The process runs',
  caller: 'anybody',
  act: 'see-that-it-runs',
  answer: ok(z.object({ status: z.literal('live') }), 'It runs'),
});
