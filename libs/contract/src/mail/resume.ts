import { ok } from '../answers.js';
import { linkRequest } from '../fields/person-fields.js';
import { route } from '../route.js';
import { mailPage } from './mail-page.js';

export const resume = route({
  endpoint: 'POST /api/v1/mail/resume',
  tag: 'An email',
  summary: 'Send emails of this kind again',
  caller: 'link-holder',
  act: 'choose-own-mail',
  limited: true,
  body: linkRequest,
  answer: ok(mailPage, 'They come again'),
  refuses: ['link-not-valid', 'cannot-be-stopped'],
});
