import { intake } from '@troth/domain';
import { z } from 'zod';
import { ok } from '../answers.js';
import { route } from '../route.js';

export const show = route({
  endpoint: 'GET /api/v1/us/intake',
  tag: 'Our own page',
  summary: 'Where I come from, as I told it; my partner is not told whether I did',
  caller: 'partner',
  act: 'see-own-page',
  answer: ok(z.object({ told: intake.nullable() }), 'My own account; null where there is none'),
});
