import { done } from '../answers.js';
import { route } from '../route.js';

export const resend = route({
  endpoint: 'POST /api/v1/us/invitation/resend',
  tag: 'Our own page',
  summary: 'Send the invitation once more, to the same address',
  caller: 'partner',
  act: 'tend-invitation',
  takesKey: true,
  answer: done('It is on its way again'),
  refuses: ['cannot-invite-again', 'not-awaiting-partner', 'not-allowed'],
});
