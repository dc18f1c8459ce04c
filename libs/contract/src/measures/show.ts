import { z } from 'zod';
import { ok } from '../answers.js';
import { route } from '../route.js';
import { askedMeasures, trajectory } from './fields.js';

export const show = route({
  endpoint: 'GET /api/v1/us/measures',
  tag: 'Our own page',
  summary: 'The questions on how things are that I can answer now, and my own answers over time',
  caller: 'partner',
  act: 'see-own-page',
  answer: ok(
    z.object({
      asked: askedMeasures.nullable().describe('Null where I am not asked at the moment'),
      trajectories: z.array(trajectory).describe('Mine alone; of measures that I have answered'),
    }),
    'Mine; my partner’s are never in it',
  ),
});
