import { done } from '../answers.js';
import { route } from '../route.js';

export const pause = route({
  endpoint: 'POST /api/v1/us/pause',
  tag: 'Our own page',
  summary: 'Pause the programme for both, for no reason given',
  caller: 'partner',
  act: 'steer-own-programme',
  takesKey: true,
  answer: done('Paused'),
  refuses: ['already-ended', 'not-active'],
});
