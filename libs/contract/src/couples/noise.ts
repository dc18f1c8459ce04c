import { watchedScales } from '@troth/domain';
import { z } from 'zod';
import { ok } from '../answers.js';
import { route } from '../route.js';

const figures = z.object({ sd: z.number(), r: z.number(), couples: z.int() });

export const noise = route({
  endpoint: 'GET /api/v1/coach/noise',
  tag: 'Coach',
  summary: 'How much answers differ without a change, by the practice’s own couples',
  caller: 'coach',
  act: 'see-noise-of-practice',
  answer: ok(
    z.object({
      couples: z.int().describe('How many couples the figures could be worked out from when that was last looked at'),
      figures: z
        .record(z.enum(watchedScales), figures)
        .nullable()
        .describe('Standard deviation and agreement by scale; null while what is assumed holds'),
    }),
    'The figures',
  ),
});
