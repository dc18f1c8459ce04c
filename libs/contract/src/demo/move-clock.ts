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
  answer: ok(
    clock.extend({
      emails: z.int().min(0).describe('How many went out meanwhile'),
      flags: z.int().min(0).describe('How many rose meanwhile that a coach is told of'),
    }),
    'The time that it is now, and what has happened on the way',
  ),
});
