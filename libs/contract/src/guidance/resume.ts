import { done } from '../answers.js';
import { coupleParams } from '../couples/couple-params.js';
import { route } from '../route.js';

export const resume = route({
  endpoint: 'POST /api/v1/coach/couples/:id/resume',
  tag: 'Coach',
  summary: 'Go on after a pause',
  caller: 'coach',
  act: 'guide-couple',
  audited: 'couple-resumed',
  takesKey: true,
  params: coupleParams,
  answer: done('Going on'),
  refuses: ['not-found', 'already-ended', 'not-paused'],
});
