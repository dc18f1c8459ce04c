import { z } from 'zod';
import { done } from '../answers.js';
import { linkToken } from '../fields/person-fields.js';
import { route } from '../route.js';
import { measureAnswers } from './fields.js';

export const answerByLink = route({
  endpoint: 'PUT /api/v1/measures',
  tag: 'Check-in',
  summary: 'Answer the questions behind the link of their email; every one can be left out',
  caller: 'link-holder',
  act: 'answer-measure',
  limited: true,
  takesKey: true,
  body: z.strictObject({ token: linkToken, answers: measureAnswers }),
  answer: done('Kept, for my coach and me alone'),
  refuses: ['link-not-valid'],
});
