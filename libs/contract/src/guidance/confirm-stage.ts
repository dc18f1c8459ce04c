import { done } from '../answers.js';
import { coupleParams } from '../couples/couple-params.js';
import { route } from '../route.js';

export const confirmStage = route({
  endpoint: 'POST /api/v1/coach/couples/:id/confirm-stage',
  tag: 'Coach',
  summary: 'Confirm that the stage is complete; the next one begins',
  caller: 'coach',
  act: 'guide-couple',
  audited: 'stage-confirmed',
  takesKey: true,
  params: coupleParams,
  answer: done('Confirmed'),
  refuses: ['not-found', 'not-active', 'stay-not-over', 'stage-not-scored'],
});
