import { atField } from '@troth/domain';
import { defineMessages } from '@troth/messages';
import { z } from 'zod';
import { done } from '../answers.js';
import { coupleParams } from '../couples/couple-params.js';
import { route } from '../route.js';

const messages = defineMessages('refusals.coach', {
  chooseCoach: 'Please choose one of the coaches.',
});

export const assign = route({
  endpoint: 'POST /api/v1/coach/couples/:id/assign',
  tag: 'Coach',
  summary: 'Hand a couple to another coach, or take one that nobody walks with',
  caller: 'coach',
  act: 'hand-over-couple',
  audited: 'couple-taken-on',
  takesKey: true,
  params: coupleParams,
  body: z.strictObject({ coachId: z.uuid(atField((say) => say(messages.chooseCoach))).nullable() }),
  answer: done('Assigned'),
  refuses: ['not-found', 'already-ended'],
});
