import { done } from '../answers.js';
import { route } from '../route.js';
import { messageRequest } from './fields.js';

export const write = route({
  endpoint: 'POST /api/v1/us/messages',
  tag: 'Our own page',
  summary: 'Write to my coach',
  caller: 'partner',
  act: 'write-to-coach',
  takesKey: true,
  body: messageRequest,
  answer: done('Kept, encrypted'),
  refuses: ['already-ended', 'not-started', 'not-allowed'],
});
