import { pauseWeeks } from '@troth/domain';
import { z } from 'zod';
import { done } from '../answers.js';
import { route } from '../route.js';

export const pause = route({
  endpoint: 'POST /api/v1/us/pause',
  tag: 'Our own page',
  summary: 'Pause the programme for both, for no reason given',
  caller: 'partner',
  act: 'steer-own-programme',
  takesKey: true,
  body: z
    .strictObject({
      weeks: z
        .int()
        .min(pauseWeeks.least)
        .max(pauseWeeks.most)
        .nullable()
        .default(null)
        .describe('After how many weeks it ends by itself, at the hour at which weeks close; null for no date'),
    })
    .nullish(),
  answer: done('Paused'),
  refuses: ['already-ended', 'not-active'],
});
