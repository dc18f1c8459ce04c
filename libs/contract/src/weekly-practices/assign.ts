import { weeklyPracticeId } from '@troth/domain';
import { z } from 'zod';
import { done } from '../answers.js';
import { coupleParams } from '../couples/couple-params.js';
import { route } from '../route.js';

export const assign = route({
  endpoint: 'PUT /api/v1/coach/couples/:id/weekly-practices/coming',
  tag: 'Coach',
  summary: 'Choose what a couple does together in the coming week; both partners see it',
  caller: 'coach',
  act: 'guide-couple',
  audited: 'practice-chosen',
  takesKey: true,
  params: coupleParams,
  body: z.strictObject({ practice: weeklyPracticeId.nullable().describe('Null for the week’s own') }),
  answer: done('Kept'),
  refuses: ['not-found', 'not-active', 'not-a-practice-of-the-stage', 'stage-keeps-nothing'],
});
