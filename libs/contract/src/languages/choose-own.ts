import { z } from 'zod';
import { done } from '../answers.js';
import { language } from '../fields/language.js';
import { route } from '../route.js';

export const chooseOwn = route({
  endpoint: 'PUT /api/v1/us/language',
  tag: 'Our own page',
  summary: 'The language of my emails; my partner has their own',
  caller: 'partner',
  act: 'choose-own-time',
  takesKey: true,
  body: z.strictObject({ language }),
  answer: done('Kept'),
});
