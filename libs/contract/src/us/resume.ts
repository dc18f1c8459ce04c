import { done } from '../answers.js';
import { route } from '../route.js';

export const resume = route({
  endpoint: 'POST /api/v1/us/resume',
  tag: 'Our own page',
  summary: 'Go on after a pause',
  caller: 'partner',
  act: 'steer-own-programme',
  takesKey: true,
  answer: done('Going on'),
  refuses: ['already-ended', 'not-paused'],
});
