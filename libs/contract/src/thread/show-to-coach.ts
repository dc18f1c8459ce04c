import { ok } from '../answers.js';
import { pageQuery } from '../fields/page.js';
import { route } from '../route.js';
import { threadPage, threadParams } from './fields.js';

export const showToCoach = route({
  endpoint: 'GET /api/v1/coach/couples/:id/messages/:side',
  tag: 'Coach',
  summary: 'What one partner and their coach wrote to each other, with notes to the coach and replies by email',
  caller: 'coach',
  act: 'see-couple',
  audited: 'couple-read',
  params: threadParams,
  query: pageQuery,
  answer: ok(threadPage, 'One page, the latest first'),
  refuses: ['not-found'],
});
