import { z } from 'zod';
import { done } from '../answers.js';
import { route } from '../route.js';
import { chosenCoach, personParams } from './person-params.js';

export const remove = route({
  endpoint: 'POST /api/v1/coach/practice/people/:id/remove',
  tag: 'Coach',
  summary: 'Let somebody leave the practice: their sessions end, and all their couples go to another coach',
  caller: 'coach',
  act: 'tend-practice',
  audited: 'coach-removed',
  auditedWith: 'to',
  params: personParams,
  body: z.strictObject({ to: chosenCoach.nullable().describe('Null where there is no couple to take over') }),
  answer: done('Removed'),
  refuses: ['not-found'],
});
