import { z } from 'zod';
import { done } from '../answers.js';
import { chosenPassword, typedSecret } from '../fields/chosen-password.js';
import { route } from '../route.js';

export const changePassword = route({
  endpoint: 'POST /api/v1/coach/account/password',
  tag: 'Coach',
  summary: 'Change my password; every other session ends, and this one gets a new cookie',
  caller: 'coach',
  act: 'tend-own-account',
  beforeSecondFactor: true,
  body: z.strictObject({ current: typedSecret, password: chosenPassword }),
  answer: done('Changed'),
});
