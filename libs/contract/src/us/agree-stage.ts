import { done } from '../answers.js';
import { route } from '../route.js';

export const agreeStage = route({
  endpoint: 'POST /api/v1/us/agree-stage',
  tag: 'Our own page',
  summary: 'Say that this stage can be completed, where there is no coach to say so',
  caller: 'partner',
  act: 'steer-own-programme',
  takesKey: true,
  answer: done('Kept; the stage is completed once both have said so'),
  refuses: ['not-active', 'not-ready-yet', 'coach-confirms', 'stage-not-scored'],
});
