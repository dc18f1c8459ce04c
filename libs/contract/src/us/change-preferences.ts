import { z } from 'zod';
import { done } from '../answers.js';
import { checkInTime } from '../fields/person-fields.js';
import { route } from '../route.js';

const preferences = checkInTime.extend({
  movesClosing: z
    .boolean()
    .optional()
    .describe(
      'Lets the week that I share with my partner close later where my weekday needs it; my partner sees the new day',
    ),
});

export const changePreferences = route({
  endpoint: 'PUT /api/v1/us/preferences',
  tag: 'Our own page',
  summary: 'Another weekday, time or zone for my check-in',
  caller: 'partner',
  act: 'choose-own-time',
  takesKey: true,
  body: preferences,
  answer: done('Kept'),
  refuses: ['already-ended', 'weekday-after-closing'],
});
