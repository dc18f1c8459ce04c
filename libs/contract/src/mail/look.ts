import { ok } from '../answers.js';
import { linkRequest } from '../fields/person-fields.js';
import { route } from '../route.js';
import { mailPage } from './mail-page.js';

export const look = route({
  endpoint: 'POST /api/v1/mail/look',
  tag: 'An email',
  summary: 'Why an email came, for whom it was for; changes nothing',
  caller: 'link-holder',
  act: 'choose-own-mail',
  limited: true,
  body: linkRequest,
  answer: ok(mailPage, 'What its reader may be told'),
  refuses: ['link-not-valid'],
});
