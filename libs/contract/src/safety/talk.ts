import { talkRequest } from '@troth/domain';
import { done } from '../answers.js';
import { linkToken } from '../fields/person-fields.js';
import { route } from '../route.js';

export const talk = route({
  endpoint: 'POST /api/v1/us/safety/talk',
  tag: 'Safety',
  summary: 'I would like to talk to someone privately',
  caller: 'partner',
  act: 'say-privately',
  takesKey: true,
  body: talkRequest,
  answer: done('Kept, and the person who looks after safety is told at once'),
});

export const talkByLink = route({
  endpoint: 'POST /api/v1/safety/talk',
  tag: 'Safety',
  summary: 'The same, with a link that was mailed to me',
  caller: 'link-holder',
  act: 'say-privately',
  limited: true,
  takesKey: true,
  body: talkRequest.extend({ token: linkToken }),
  answer: done('Kept, and the person who looks after safety is told at once'),
  refuses: ['link-not-valid'],
});
