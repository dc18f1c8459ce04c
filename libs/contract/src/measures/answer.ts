import { z } from 'zod';
import { done } from '../answers.js';
import { route } from '../route.js';
import { measureAnswers } from './fields.js';

export const answer = route({
  endpoint: 'PUT /api/v1/us/measures',
  tag: 'Our own page',
  summary: 'Answer the questions on how things are; every one can be left out',
  caller: 'partner',
  act: 'answer-measure',
  takesKey: true,
  body: z.strictObject({ answers: measureAnswers }),
  answer: done('Kept, for my coach and me alone'),
  refuses: ['not-found'],
});
