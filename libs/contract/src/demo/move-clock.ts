import { z } from 'zod';
import { ok } from '../answers.js';
import { route } from '../route.js';
import { clock } from './clock.js';

export const moveClock = route({
  endpoint: 'POST /dev/clock',
  tag: 'Demo',
  summary: 'Move the programme’s time forward; answers when all that fell due is done',
  caller: 'anybody',
  act: 'play-with-demo',
  body: z.object({ advance: z.string().describe('An ISO 8601 duration such as P7D') }),
  answer: ok(clock, 'The time that it is now'),
});
