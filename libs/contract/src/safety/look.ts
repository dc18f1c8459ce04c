import { z } from 'zod';
import { ok } from '../answers.js';
import { route } from '../route.js';

export const look = route({
  endpoint: 'GET /api/v1/safety',
  tag: 'Safety',
  summary: 'Whether somebody at the practice reads what is said privately; the same for everybody',
  caller: 'anybody',
  act: 'learn-of-programme',
  answer: ok(z.object({ isRead: z.boolean() }), 'Where nobody does, nothing is asked'),
});
