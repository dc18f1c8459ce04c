import { z } from 'zod';
import { ok } from '../answers.js';
import { pageOf, pageQuery } from '../fields/page.js';
import { route } from '../route.js';

export const coaches = route({
  endpoint: 'GET /api/v1/coach/coaches',
  tag: 'Coach',
  summary: 'The coaches of the practice',
  caller: 'coach',
  act: 'see-colleagues',
  query: pageQuery,
  answer: ok(pageOf(z.object({ id: z.uuid(), name: z.string() })), 'One page, by name'),
});
