import { practiceRoles } from '@troth/domain';
import { z } from 'zod';
import { ok } from '../answers.js';
import { route, type AnswerOf } from '../route.js';

const coach = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  zone: z.string(),
  roles: z.array(z.enum(practiceRoles)).readonly(),
});

export const me = route({
  endpoint: 'GET /api/v1/coach/me',
  tag: 'Coach',
  summary: 'The coach who is signed in',
  caller: 'coach',
  act: 'see-oneself',
  answer: ok(coach, 'The coach'),
});

export type Coach = AnswerOf<typeof me>;
