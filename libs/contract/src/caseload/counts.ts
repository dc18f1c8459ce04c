import { stageId } from '@troth/domain';
import { z } from 'zod';
import { ok } from '../answers.js';
import { route, type AnswerOf, type QueryOf } from '../route.js';
import { filter, listSettings, search } from './list-query.js';

const { stage, finding } = listSettings.shape;

const couples = z.int();
const titled = { title: z.string(), couples };

export const counts = route({
  endpoint: 'GET /api/v1/coach/caseload',
  tag: 'Coach',
  summary: 'How many of my couples are in each part of the list, and what it can be narrowed by',
  caller: 'coach',
  act: 'list-couples',
  query: z.object({ filter, search, stage, finding }),
  answer: ok(
    z.object({
      groups: z.object({ needing: couples, going: couples, waiting: couples, paused: couples, ended: couples }),
      stages: z.array(z.object({ stage: stageId, ...titled })).describe('Those that a couple is in, in their order'),
      findings: z.array(z.object({ kind: z.string(), ...titled })).describe('Those that are up, by their titles'),
    }),
    'The counts',
  ),
});

export type CaseloadQuery = QueryOf<typeof counts>;
export type Caseload = AnswerOf<typeof counts>;
