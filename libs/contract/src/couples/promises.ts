import { ok } from '../answers.js';
import { pageQuery } from '../fields/page.js';
import { route } from '../route.js';
import { coupleParams } from './couple-params.js';
import { promisesPage } from './promises-page.js';

export const promises = route({
  endpoint: 'GET /api/v1/coach/couples/:id/promises',
  tag: 'Coach',
  summary: 'Both partners’ promises, with what each said of them',
  caller: 'coach',
  act: 'see-couple',
  audited: 'couple-read',
  params: coupleParams,
  query: pageQuery,
  answer: ok(promisesPage, 'One page, the latest first'),
  refuses: ['not-found'],
});
