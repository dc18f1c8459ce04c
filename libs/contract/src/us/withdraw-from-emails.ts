import { done } from '../answers.js';
import { route } from '../route.js';

export const withdrawFromEmails = route({
  endpoint: 'DELETE /api/v1/us/consents/emails',
  tag: 'Our own page',
  summary: 'Take back my yes to emails; the next one stays here already. Taking part is taken back by leaving',
  caller: 'partner',
  act: 'choose-own-mail',
  takesKey: true,
  answer: done('Taken back'),
});
