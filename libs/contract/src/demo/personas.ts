import { z } from 'zod';
import { done, ok } from '../answers.js';
import { route } from '../route.js';

/** Whom the demo lets a newcomer be: its coach, and a partner of some of its couples. */
export const personaId = z.enum(['coach', 'steady', 'trust-drop', 'one-silent']);

export type PersonaId = z.output<typeof personaId>;

const persona = z.object({
  id: personaId,
  name: z.string(),
  partner: z.string().nullable().describe('Null for the coach'),
});

export type Persona = z.output<typeof persona>;

export const personas = route({
  endpoint: 'GET /dev/personas',
  tag: 'Demo',
  summary: 'Whom one can be in the demo',
  caller: 'anybody',
  act: 'play-with-demo',
  answer: ok(z.array(persona), 'Those who are still there'),
});

export const signInAs = route({
  endpoint: 'POST /dev/personas',
  tag: 'Demo',
  summary: 'Sign in as one of them, by the same doors as everybody',
  caller: 'anybody',
  act: 'play-with-demo',
  body: z.object({ id: personaId }),
  answer: done('Signed in by a cookie'),
});
