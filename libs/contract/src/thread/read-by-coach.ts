import { done } from '../answers.js';
import { route } from '../route.js';
import { readRequest, threadParams } from './fields.js';

export const readByCoach = route({
  endpoint: 'POST /api/v1/coach/couples/:id/messages/:side/read',
  tag: 'Coach',
  summary: 'I have read one partner’s words up to an instant; nobody is told',
  caller: 'coach',
  act: 'write-to-partner',
  audited: 'messages-read',
  takesKey: true,
  params: threadParams,
  body: readRequest,
  answer: done('Marked as read'),
  refuses: ['not-found'],
});
