import { z } from 'zod';
import { done } from '../answers.js';
import { typedSecret } from '../fields/chosen-password.js';
import { route } from '../route.js';

export const unlinkSingleSignOn = route({
  endpoint: 'POST /api/v1/coach/account/single-sign-on/off',
  tag: 'Coach',
  summary: 'Let the provider of single sign-on let me in no more; asks for my password, and ends every other session',
  caller: 'coach',
  act: 'tend-own-account',
  beforeSecondFactor: true,
  body: z.strictObject({ current: typedSecret }),
  answer: done('It lets nobody in as me'),
  refuses: ['not-found'],
});
