import { done } from '../answers.js';
import { route } from '../route.js';

export const leave = route({
  endpoint: 'POST /api/v1/us/leave',
  tag: 'Our own page',
  summary: 'Leave the programme for good',
  caller: 'partner',
  act: 'steer-own-programme',
  takesKey: true,
  answer: done('Left'),
  refuses: ['already-ended'],
});
