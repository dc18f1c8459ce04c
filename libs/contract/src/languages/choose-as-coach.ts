import { z } from 'zod';
import { done } from '../answers.js';
import { language } from '../fields/language.js';
import { route } from '../route.js';

export const chooseAsCoach = route({
  endpoint: 'PUT /api/v1/coach/account/language',
  tag: 'Coach',
  summary: 'The language of my emails',
  caller: 'coach',
  act: 'tend-own-account',
  body: z.strictObject({ language }),
  answer: done('Kept'),
});
