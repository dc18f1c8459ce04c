import { z } from 'zod';
import { done } from '../answers.js';
import { route } from '../route.js';
import { personParams, roleSet } from './person-params.js';

export const changeRoles = route({
  endpoint: 'PUT /api/v1/coach/practice/people/:id/roles',
  tag: 'Coach',
  summary: 'Change what somebody is there for; wherever they are signed in, their sessions end',
  description:
    'A practice keeps a lead coach and a safety officer, and nobody who walks with couples stops being a coach.',
  caller: 'coach',
  act: 'tend-practice',
  audited: 'roles-changed',
  auditedWith: 'roles',
  params: personParams,
  body: z.strictObject({ roles: roleSet }),
  answer: done('Changed'),
  refuses: ['not-found'],
});
