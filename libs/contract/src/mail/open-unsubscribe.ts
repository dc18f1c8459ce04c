import { redirect } from '../answers.js';
import { route } from '../route.js';
import { unsubscribeParams } from './unsubscribe-params.js';

export const openUnsubscribe = route({
  endpoint: 'GET /api/v1/mail/unsubscribe/:token',
  tag: 'An email',
  summary: 'Leads a person who opens the address to the page about that email; changes nothing',
  caller: 'anybody',
  act: 'learn-of-programme',
  params: unsubscribeParams,
  answer: redirect('To the page'),
});
