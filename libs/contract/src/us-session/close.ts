import { done } from '../answers.js';
import { route } from '../route.js';

export const close = route({
  endpoint: 'DELETE /api/v1/us/session',
  tag: 'Our own page',
  summary: 'Sign out',
  caller: 'anybody',
  act: 'sign-in',
  cookie: 'partner',
  answer: done('Signed out'),
  refuses: ['cross-site'],
});
