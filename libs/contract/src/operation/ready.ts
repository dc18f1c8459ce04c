import { z } from 'zod';
import { ok } from '../answers.js';
import { route } from '../route.js';

const readiness = z.object({
  status: z.enum(['ready', 'not-ready']),
  parts: z.array(z.object({ name: z.string(), ready: z.boolean(), detail: z.string() })),
});

export const ready = route({
  endpoint: 'GET /health/ready',
  tag: 'Operation',
  summary: 'Every part that the process needs, and whether it is ready',
  caller: 'operator',
  act: 'watch-health',
  answer: ok(readiness, 'Everything is ready'),
  refuses: ['not-found'],
  with503: 'Something is not ready; `parts` says which',
});
