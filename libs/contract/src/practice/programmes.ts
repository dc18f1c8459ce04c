import { keptName } from '@troth/domain';
import { z } from 'zod';
import { created, done } from '../answers.js';
import { route } from '../route.js';
import { ofLead, versionName } from './programme.js';

const params = z.object({ id: z.uuid() });

export const makeProgramme = route({
  ...ofLead,
  endpoint: 'POST /api/v1/coach/practice/programmes',
  summary: 'Make another programme of the practice’s own, which begins as a draft',
  audited: 'programme-made',
  takesKey: true,
  body: z.strictObject({
    name: keptName.describe('For the practice’s coaches; couples never read it'),
    from: z
      .strictObject({ programme: z.uuid(), version: versionName })
      .optional()
      .describe('A version that is there; what Troth ships where it is left out'),
  }),
  answer: created(z.object({ id: z.uuid() }), 'Made; new couples start it once it is published and chosen for them'),
  refuses: ['not-found'],
});

export const nameProgramme = route({
  ...ofLead,
  endpoint: 'PUT /api/v1/coach/practice/programmes/:id',
  summary: 'Give one of the practice’s programmes another name',
  audited: 'programme-named',
  params,
  body: z.strictObject({ name: keptName }),
  answer: done('It has that name'),
  refuses: ['not-found'],
});

export const startNewCouples = route({
  ...ofLead,
  endpoint: 'PUT /api/v1/coach/practice/programmes/for-new',
  summary: 'Choose which of the practice’s programmes couples start who join by no link for another',
  audited: 'programme-for-new',
  body: z.strictObject({ programme: z.uuid().describe('One of which a version is published') }),
  answer: done('Who joins from now on starts it; all others finish what they started'),
  refuses: ['not-found'],
});
