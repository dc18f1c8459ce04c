import { done } from '../answers.js';
import { route } from '../route.js';
import { messageRequest, threadParams } from './fields.js';

export const writeByCoach = route({
  endpoint: 'POST /api/v1/coach/couples/:id/messages/:side',
  tag: 'Coach',
  summary: 'Write to one partner; the other never sees it, nor whether there is any',
  caller: 'coach',
  act: 'write-to-partner',
  audited: 'message-written',
  takesKey: true,
  params: threadParams,
  body: messageRequest,
  answer: done('Kept, encrypted; an email says that a message waits'),
  refuses: ['not-found', 'already-ended', 'not-started', 'not-allowed'],
});
