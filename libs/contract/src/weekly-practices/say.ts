import { saidOfPractice, weeklyPracticeId } from '@troth/domain';
import { z } from 'zod';
import { done } from '../answers.js';
import { route } from '../route.js';

export const say = route({
  endpoint: 'PUT /api/v1/us/weekly-practices/:practice',
  tag: 'Our own page',
  summary:
    'Say that a practice was done this week, or not, and how it was; my coach sees the first, my partner neither',
  caller: 'partner',
  act: 'say-of-practice',
  takesKey: true,
  params: z.object({ practice: weeklyPracticeId }),
  body: saidOfPractice,
  answer: done('Kept; null takes it back'),
  refuses: ['not-active', 'not-a-practice-of-the-stage', 'stage-keeps-nothing'],
});
