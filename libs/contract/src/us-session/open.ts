import { done } from '../answers.js';
import { linkRequest } from '../fields/person-fields.js';
import { route } from '../route.js';

export const open = route({
  endpoint: 'POST /api/v1/us/session',
  tag: 'Our own page',
  summary: 'Sign in with a link; it works once, and the cookie lives two hours',
  caller: 'link-holder',
  act: 'sign-in',
  limited: true,
  body: linkRequest,
  answer: done('Signed in: the cookie `troth_us` is set, over https `__Host-troth_us`'),
  refuses: ['link-not-valid', 'cross-site'],
});
