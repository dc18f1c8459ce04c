import { enrolmentStates } from '@troth/domain';
import { z } from 'zod';
import { ok } from '../answers.js';
import { pageOf, pageQuery } from '../fields/page.js';
import { route } from '../route.js';
import { personParams } from './person-params.js';

const namedCouple = z.object({
  enrolmentId: z.uuid(),
  names: z.tuple([z.string(), z.string()]),
  state: z.enum(enrolmentStates),
});

export const couplesOf = route({
  endpoint: 'GET /api/v1/coach/practice/people/:id/couples',
  tag: 'Coach',
  summary: 'The names of the couples under way that somebody walks with, so that they can be handed over',
  caller: 'coach',
  act: 'hand-over-any-couple',
  params: personParams,
  query: pageQuery,
  answer: ok(pageOf(namedCouple), 'One page'),
  refuses: ['not-found'],
});
