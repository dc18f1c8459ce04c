import { intake } from '@troth/domain';
import { done } from '../answers.js';
import { linkToken } from '../fields/person-fields.js';
import { route } from '../route.js';

export const tellByLink = route({
  endpoint: 'POST /api/v1/join/intake',
  tag: 'Joining',
  summary: 'Tell my coach where I come from, right after joining, with the link that I joined by',
  description: 'For two hours. The link never shows what was told.',
  caller: 'link-holder',
  act: 'tell-what-came-before',
  limited: true,
  takesKey: true,
  body: intake.extend({ token: linkToken }),
  answer: done('Kept, for my coach and me alone'),
  refuses: ['link-not-valid'],
});
