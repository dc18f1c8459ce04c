import { keptName } from '@troth/domain';
import { z } from 'zod';
import { created, done, ok } from '../answers.js';
import { route, type AnswerOf } from '../route.js';
import { listSettings } from './list-query.js';

const ofCoach = { tag: 'Coach', caller: 'coach', act: 'keep-own-views' } as const;
const params = z.object({ id: z.uuid() });

export const views = route({
  ...ofCoach,
  endpoint: 'GET /api/v1/coach/views',
  summary: 'The views of my list that I have saved, by name',
  answer: ok(z.array(z.object({ id: z.uuid(), name: z.string(), kept: listSettings })), 'All of them'),
});

export const saveView = route({
  ...ofCoach,
  endpoint: 'POST /api/v1/coach/views',
  summary: 'Save how my list is set under a name; what is searched for is not kept',
  takesKey: true,
  body: z.strictObject({ name: keptName, kept: listSettings }),
  answer: created(z.object({ id: z.uuid() }), 'Saved'),
});

export const renameView = route({
  ...ofCoach,
  endpoint: 'PUT /api/v1/coach/views/:id',
  summary: 'Give a saved view another name',
  params,
  body: z.strictObject({ name: keptName }),
  answer: done('It has that name'),
  refuses: ['not-found'],
});

export const deleteView = route({
  ...ofCoach,
  endpoint: 'DELETE /api/v1/coach/views/:id',
  summary: 'Delete a saved view; nothing in the list changes',
  params,
  answer: done('It is gone'),
  refuses: ['not-found'],
});

export type SavedView = AnswerOf<typeof views>[number];
