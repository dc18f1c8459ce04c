import { stageId } from '@troth/domain';
import { z } from 'zod';
import { ok } from '../answers.js';
import { route } from '../route.js';

const stage = z.object({
  id: stageId,
  title: z.string(),
  purpose: z.string(),
  why: z.string(),
  practices: z.array(z.object({ id: z.string(), title: z.string(), steps: z.array(z.string()), minutes: z.int() })),
  usualWeeks: z
    .tuple([z.int(), z.int()])
    .describe('For how many weeks the stage is laid out, fewest and most; no data is behind it'),
  scored: z.boolean().describe('Not scored: private, optional, never asked about'),
});

export const show = route({
  endpoint: 'GET /api/v1/programme',
  tag: 'Programme',
  summary: 'The stages of the programme, in their order',
  caller: 'anybody',
  act: 'learn-of-programme',
  answer: ok(z.object({ version: z.string(), stages: z.array(stage) }), 'The programme that a new couple starts'),
});
