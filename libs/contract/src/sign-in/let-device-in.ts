import { done } from '../answers.js';
import { linkRequest } from '../fields/person-fields.js';
import { route } from '../route.js';

export const letDeviceIn = route({
  endpoint: 'POST /api/auth/new-device',
  tag: 'Coach',
  summary: 'Let this device try passwords as one on which the coach signed in before',
  caller: 'link-holder',
  act: 'sign-in',
  limited: true,
  body: linkRequest,
  answer: done('The cookie `troth_coach.device` is set; the password is still asked for'),
  refuses: ['link-not-valid', 'cross-site'],
});
