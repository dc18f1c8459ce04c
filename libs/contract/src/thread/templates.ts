import { messageTemplate } from '@troth/domain';
import { z } from 'zod';
import { created, done, ok } from '../answers.js';
import { route, type AnswerOf } from '../route.js';

const ofCoach = { tag: 'Coach', caller: 'coach', act: 'keep-own-templates' } as const;
const params = z.object({ id: z.uuid() });

export const templates = route({
  ...ofCoach,
  endpoint: 'GET /api/v1/coach/templates',
  summary: 'What I keep to begin messages with, by name; no other coach sees it',
  answer: ok(z.array(z.object({ id: z.uuid(), name: z.string(), text: z.string() })), 'All of them'),
});

export const keepTemplate = route({
  ...ofCoach,
  endpoint: 'POST /api/v1/coach/templates',
  summary: 'Keep a text to begin messages with; {name}, {partner} and {coach} are put in where it is used',
  takesKey: true,
  body: messageTemplate,
  answer: created(z.object({ id: z.uuid() }), 'Kept, encrypted'),
});

export const changeTemplate = route({
  ...ofCoach,
  endpoint: 'PUT /api/v1/coach/templates/:id',
  summary: 'Change the name and the text of a template; messages that were begun with it stay as they are',
  params,
  body: messageTemplate,
  answer: done('Kept, encrypted'),
  refuses: ['not-found'],
});

export const deleteTemplate = route({
  ...ofCoach,
  endpoint: 'DELETE /api/v1/coach/templates/:id',
  summary: 'Delete a template; messages that were begun with it stay as they are',
  params,
  answer: done('It is gone'),
  refuses: ['not-found'],
});

export type MessageTemplate = AnswerOf<typeof templates>[number];
