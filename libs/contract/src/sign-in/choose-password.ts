import { z } from 'zod';
import { done } from '../answers.js';
import { linkToken } from '../fields/person-fields.js';
import { chosenPassword } from '../fields/chosen-password.js';
import { route } from '../route.js';

export const choosePassword = route({
  endpoint: 'POST /api/auth/new-password',
  tag: 'Coach',
  summary: 'Choose a new password by the mailed link; ends every session and signs nobody in',
  caller: 'link-holder',
  act: 'sign-in',
  limited: true,
  body: z.strictObject({ token: linkToken, password: chosenPassword }),
  answer: done('The password is changed, and the link opens nothing more'),
  refuses: ['link-not-valid', 'cross-site'],
});
