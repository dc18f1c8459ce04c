import { stageId, weeklyPracticeId } from '@troth/domain';
import { z } from 'zod';
import { ok } from '../answers.js';
import { coupleParams } from '../couples/couple-params.js';
import { localTime } from '../fields/local-time.js';
import { route } from '../route.js';
import { practiceAnswer, practiceInShort, practiceWords } from './practice-fields.js';

const told = z.object({
  by: z.enum(['a', 'b']),
  practice: weeklyPracticeId,
  title: z.string(),
  alone: z.boolean().describe('Whether it is one for that partner alone'),
  stage: stageId,
  said: practiceAnswer,
  at: localTime.describe('On the coach’s clock'),
  words: practiceWords.nullable().describe('Only where their writer shared them with the coach'),
});

const week = z.object({ practice: practiceInShort, chosen: z.boolean() });

const practices = z.object({
  thisWeek: week.nullable().describe('Null where the couple is in no stage that a coach can choose for'),
  comingWeek: week.nullable(),
  choice: z.array(practiceInShort).describe('What can be chosen for the coming week'),
  told: z.array(told).describe('What either partner said of practices, the latest first, fifty at most'),
});

export const showToCoach = route({
  endpoint: 'GET /api/v1/coach/couples/:id/weekly-practices',
  tag: 'Coach',
  summary: 'What a couple does this week and the next, and what each partner said was done',
  caller: 'coach',
  act: 'see-couple',
  audited: 'couple-read',
  params: coupleParams,
  answer: ok(practices, 'Practices of the stage, and what was said of any'),
  refuses: ['not-found'],
});

export type CouplePractices = z.output<typeof practices>;
