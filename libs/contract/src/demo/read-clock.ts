import { ok } from '../answers.js';
import { route } from '../route.js';
import { clock } from './clock.js';

export const readClock = route({
  endpoint: 'GET /dev/clock',
  tag: 'Demo',
  summary: 'The programme’s time',
  caller: 'anybody',
  act: 'play-with-demo',
  answer: ok(clock, 'The time'),
});
