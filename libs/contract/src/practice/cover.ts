import { z } from 'zod';
import { created, done } from '../answers.js';
import { route } from '../route.js';
import { chosenCoach, personParams } from './person-params.js';

export const setCover = route({
  endpoint: 'POST /api/v1/coach/practice/people/:id/covers',
  tag: 'Coach',
  summary: 'Say who walks with somebody’s couples while they are away; it ends by itself',
  caller: 'coach',
  act: 'tend-practice',
  audited: 'cover-set',
  auditedWith: 'by',
  takesKey: true,
  params: personParams,
  body: z.strictObject({
    by: chosenCoach,
    from: z.iso.date().describe('The first day away, by their clocks'),
    until: z.iso.date().describe('The last'),
  }),
  answer: created(z.object({ id: z.uuid() }), 'Set'),
  refuses: ['not-found'],
});

export const endCover = route({
  endpoint: 'DELETE /api/v1/coach/practice/covers/:id',
  tag: 'Coach',
  summary: 'End a cover now, or before it begins',
  caller: 'coach',
  act: 'tend-practice',
  audited: 'cover-ended',
  params: personParams,
  answer: done('Ended'),
  refuses: ['not-found'],
});
