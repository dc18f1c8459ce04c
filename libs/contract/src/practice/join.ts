import { z } from 'zod';
import { ok } from '../answers.js';
import { chosenPassword } from '../fields/chosen-password.js';
import { linkRequest, linkToken, zoneName } from '../fields/person-fields.js';
import { route } from '../route.js';
import { coachUser } from '../sign-in/coach-user.js';

export const lookAtInvitation = route({
  endpoint: 'POST /api/auth/coach-invitation/look',
  tag: 'Coach',
  summary: 'What an invitation to the practice is about; changes nothing',
  caller: 'link-holder',
  act: 'sign-in',
  limited: true,
  body: linkRequest,
  answer: ok(z.object({ practice: z.string(), name: z.string(), email: z.string() }), 'Who invites whom'),
  refuses: ['link-not-valid', 'cross-site'],
});

export const join = route({
  endpoint: 'POST /api/auth/coach-invitation',
  tag: 'Coach',
  summary: 'Take one’s place at the practice by the mailed link, with a password of one’s own; signs in',
  caller: 'link-holder',
  act: 'sign-in',
  limited: true,
  body: z.strictObject({ token: linkToken, password: chosenPassword, zone: zoneName }),
  answer: ok(z.object({ user: coachUser }), 'Signed in; the practice may ask for a second factor next'),
  refuses: ['link-not-valid', 'cross-site'],
});
