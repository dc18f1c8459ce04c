import { ok } from '../answers.js';
import { pageQuery } from '../fields/page.js';
import { route } from '../route.js';
import { ownThread } from './fields.js';

export const show = route({
  endpoint: 'GET /api/v1/us/messages',
  tag: 'Our own page',
  summary: 'What my coach and I wrote to each other; my partner never sees it, nor whether there is any',
  caller: 'partner',
  act: 'see-own-page',
  query: pageQuery,
  answer: ok(ownThread, 'One page, the latest first'),
});
