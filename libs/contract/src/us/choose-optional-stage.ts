import { stageId } from '@troth/domain';
import { z } from 'zod';
import { done } from '../answers.js';
import { route } from '../route.js';

export const chooseOptionalStage = route({
  endpoint: 'PUT /api/v1/us/optional-stage',
  tag: 'Our own page',
  summary: 'Whether I would like an optional stage; nobody is told',
  caller: 'partner',
  act: 'choose-what-to-share',
  takesKey: true,
  body: z.strictObject({ stage: stageId, wants: z.boolean() }),
  answer: done('Kept'),
  refuses: ['already-ended', 'not-an-optional-stage'],
});
