import { done } from '../answers.js';
import { route } from '../route.js';
import { readRequest } from './fields.js';

export const read = route({
  endpoint: 'POST /api/v1/us/messages/read',
  tag: 'Our own page',
  summary: 'I have read my coach’s messages up to an instant; nobody is told',
  caller: 'partner',
  act: 'see-own-page',
  takesKey: true,
  body: readRequest,
  answer: done('Marked as read'),
});
