import { safetyAnswers } from '@troth/domain';
import { done } from '../answers.js';
import { linkToken } from '../fields/person-fields.js';
import { route } from '../route.js';

const description =
  'What was answered is shown by no route to its writer or to their partner, and neither is whether anything was.';

export const answer = route({
  endpoint: 'POST /api/v1/us/safety',
  tag: 'Safety',
  summary: 'Whether this mailbox is mine alone and whether I feel safe; both can be left out',
  description,
  caller: 'partner',
  act: 'say-privately',
  takesKey: true,
  body: safetyAnswers,
  answer: done('Kept, for the person who looks after safety'),
});

export const answerByLink = route({
  endpoint: 'POST /api/v1/safety/answers',
  tag: 'Safety',
  summary: 'The same, with a link that was mailed to me',
  description,
  caller: 'link-holder',
  act: 'say-privately',
  limited: true,
  takesKey: true,
  body: safetyAnswers.extend({ token: linkToken }),
  answer: done('Kept, for the person who looks after safety'),
  refuses: ['link-not-valid'],
});
