import { stageId } from '@troth/domain';
import { z } from 'zod';
import { done } from '../answers.js';
import { coupleParams } from '../couples/couple-params.js';
import { route } from '../route.js';

export const returnTo = route({
  endpoint: 'POST /api/v1/coach/couples/:id/return',
  tag: 'Coach',
  summary: 'Take a couple back to an earlier stage; a new round begins there',
  caller: 'coach',
  act: 'guide-couple',
  audited: 'stage-returned',
  takesKey: true,
  params: coupleParams,
  body: z.strictObject({ stage: stageId }),
  answer: done('A new round has begun'),
  refuses: ['not-found', 'not-active', 'not-an-earlier-stage'],
});
