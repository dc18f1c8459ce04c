import { ok } from '../answers.js';
import { linkRequest } from '../fields/person-fields.js';
import { route } from '../route.js';
import { mailPage } from './mail-page.js';

export const stop = route({
  endpoint: 'POST /api/v1/mail/stop',
  tag: 'An email',
  summary: 'Send no more emails of this kind to this person',
  description: 'The other partner is neither affected nor told; a couple’s coach is told.',
  caller: 'link-holder',
  act: 'choose-own-mail',
  limited: true,
  body: linkRequest,
  answer: ok(mailPage, 'Stopped; stopping it again changes nothing'),
  refuses: ['link-not-valid', 'cannot-be-stopped'],
});
