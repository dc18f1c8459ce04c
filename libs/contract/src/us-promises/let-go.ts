import { done } from '../answers.js';
import { route } from '../route.js';
import { promiseParams } from './promise-params.js';

export const letGo = route({
  endpoint: 'POST /api/v1/us/promises/:promiseId/let-go',
  tag: 'Our own page',
  summary: 'Let a promise of mine go, until its day has come; it is then asked of nobody and counts nowhere',
  description: 'A partner who was told of it is told when the week closes that it was let go.',
  caller: 'partner',
  act: 'change-own-promise',
  takesKey: true,
  params: promiseParams,
  answer: done('Let go'),
  refuses: ['not-found', 'already-ended', 'promise-is-due'],
});
