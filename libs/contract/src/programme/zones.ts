import { z } from 'zod';
import { ok } from '../answers.js';
import { route } from '../route.js';

const zone = z.object({ name: z.string(), label: z.string().describe('The name with its offset of now') });

export const zones = route({
  endpoint: 'GET /api/v1/zones',
  tag: 'Programme',
  summary: 'Every IANA time zone, with its offset of now',
  caller: 'anybody',
  act: 'learn-of-programme',
  answer: ok(z.array(zone), 'The zones, by name'),
});
