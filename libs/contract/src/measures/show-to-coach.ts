import { z } from 'zod';
import { ok } from '../answers.js';
import { bySide } from '../couples/by-side.js';
import { coupleParams } from '../couples/couple-params.js';
import { route } from '../route.js';
import { trajectory } from './fields.js';

const answered = trajectory.extend({
  latest: z
    .array(z.object({ text: z.string(), value: z.int().nullable() }))
    .describe('Question by question, of the latest answers; null where one was left out'),
  provenance: z.string(),
  rights: z.string(),
});

export const showToCoach = route({
  endpoint: 'GET /api/v1/coach/couples/:id/measures',
  tag: 'Coach',
  summary: 'Each partner’s measures over time, each by itself',
  caller: 'coach',
  act: 'see-couple',
  audited: 'couple-read',
  params: coupleParams,
  answer: ok(bySide(z.array(answered)), 'Of measures that were answered'),
  refuses: ['not-found'],
});

export type AnsweredMeasure = z.output<typeof answered>;
