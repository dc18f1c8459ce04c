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
  covers: z.array(z.uuid()).readonly().describe('Whose couples they walk with meanwhile: GET /couples?filter=covered'),
  secondFactorNeeded: z.boolean().describe('Whether nothing else is open until codes from an app are set up'),
});

export const me = route({
  endpoint: 'GET /api/v1/coach/me',
  tag: 'Coach',
  summary: 'The coach who is signed in',
  caller: 'coach',
  act: 'see-oneself',
  beforeSecondFactor: true,
  answer: ok(coach, 'The coach'),
});

export type Coach = AnswerOf<typeof me>;
