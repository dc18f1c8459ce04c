import { z } from 'zod';
import { done } from '../answers.js';
import { route } from '../route.js';

export const choose = route({
  endpoint: 'PUT /api/v1/us/emails/:kind',
  tag: 'Our own page',
  summary: 'Stop one kind of email for me, or want it again; the other partner is not told',
  caller: 'partner',
  act: 'choose-own-mail',
  takesKey: true,
  params: z.object({ kind: z.string().max(60) }),
  body: z.strictObject({ wanted: z.boolean() }),
  answer: done('Kept'),
  refuses: ['cannot-be-stopped'],
});
