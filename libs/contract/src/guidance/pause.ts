import { done } from '../answers.js';
import { coupleParams } from '../couples/couple-params.js';
import { route } from '../route.js';

export const pause = route({
  endpoint: 'POST /api/v1/coach/couples/:id/pause',
  tag: 'Coach',
  summary: 'Pause the programme for a couple',
  caller: 'coach',
  act: 'guide-couple',
  audited: 'couple-paused',
  takesKey: true,
  params: coupleParams,
  answer: done('Paused'),
  refuses: ['not-found', 'already-ended', 'not-active'],
});
