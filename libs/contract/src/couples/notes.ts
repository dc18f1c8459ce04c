import { ok } from '../answers.js';
import { pageQuery } from '../fields/page.js';
import { route } from '../route.js';
import { coupleParams } from './couple-params.js';
import { notesPage } from './notes-page.js';

export const notes = route({
  endpoint: 'GET /api/v1/coach/couples/:id/notes',
  tag: 'Coach',
  summary: 'The coach’s own notes, and what a partner shared with the coach or wrote back by email',
  caller: 'coach',
  act: 'see-couple',
  audited: 'couple-read',
  params: coupleParams,
  query: pageQuery,
  answer: ok(notesPage, 'One page, the latest first'),
  refuses: ['not-found'],
});
