import { weeklyPracticeId } from '@troth/domain';
import { z } from 'zod';
import { ok } from '../answers.js';
import { route } from '../route.js';
import { practiceAnswer, practiceInShort, practiceWords } from './practice-fields.js';

const ownPractice = practiceInShort.extend({
  steps: z.array(z.string()),
  said: practiceAnswer.nullable().describe('What I said of it this week; my partner is not told'),
  words: practiceWords.nullable().describe('How it was, in my own words'),
});

export const ownPractices = z.object({
  together: z
    .array(ownPractice)
    .describe('First this week’s, or the one that I spoke of last; then the others, as another one is wanted'),
  thisWeek: weeklyPracticeId
    .nullable()
    .describe('Which of these is this week’s: the same for both of us, whatever either said of any'),
  chosenByCoach: z.boolean().describe('Whether our coach chose this week’s; we both see that'),
  alone: z.array(ownPractice).describe('For me alone, in an order that fits what I told of myself'),
  keeps: z
    .boolean()
    .describe('Whether anything can be said of them: in an optional stage and before the start nothing is kept'),
});

export const show = route({
  endpoint: 'GET /api/v1/us/weekly-practices',
  tag: 'Our own page',
  summary: 'What we can do together this week, and I alone',
  caller: 'partner',
  act: 'see-own-page',
  answer: ok(
    ownPractices,
    'The practices of our stage; while our partner has not answered, what I can do alone; else none while the programme is not running',
  ),
});

export type OwnPractices = z.output<typeof ownPractices>;
export type OwnPractice = z.output<typeof ownPractice>;
