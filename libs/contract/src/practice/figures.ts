import { stageId } from '@troth/domain';
import { z } from 'zod';
import { ok } from '../answers.js';
import { localTime } from '../fields/local-time.js';
import { route, type AnswerOf } from '../route.js';

const month = z
  .string()
  .regex(/^\d{4}-\d\d$/)
  .describe('YYYY-MM');

const couples = z.int().describe('In steps of five, ten at least');

/** Groups of couples; small ones stand under several names. Empty where it would tell of fewer than ten. */
const groupsOf = <Name extends z.ZodType>(name: Name) => z.array(z.object({ names: z.array(name), couples }));

const stage = z.object({ stage: stageId, title: z.string() });

const figures = z.object({
  month,
  counted: localTime.describe('When that was'),
  stages: groupsOf(stage).describe('Couples under way, by their stage'),
  coaches: groupsOf(z.string().nullable()).describe('Couples under way, by the name of their coach; null: nobody'),
  endings: groupsOf(z.enum(['together', 'apart', 'withdrawn'])).describe('How programmes ended within the last year'),
  leftIn: groupsOf(stage).describe('In which stage those were that did not end together'),
  joined: groupsOf(month).describe('In which months of the last year couples began'),
  outcomes: groupsOf(z.enum(['better', 'about the same', 'worse'])).describe(
    'How things have changed for couples, by their first and latest answers on how things are',
  ),
  stays: z
    .array(stage.extend({ weeks: z.int() }))
    .describe('For how many weeks couples stayed in stages that they left within the last year: the median'),
  worries: z
    .array(z.object({ kind: z.string(), title: z.string(), share: z.union([z.int(), z.literal('nearly-all')]) }))
    .describe('How many in a hundred of the last year’s couples had each kind of worry, in steps of five'),
});

export const figuresOfPractice = route({
  endpoint: 'GET /api/v1/coach/practice/figures',
  tag: 'Coach',
  summary: 'What was counted of the practice in each of the last 24 months, never of fewer than ten couples',
  caller: 'coach',
  act: 'see-figures',
  answer: ok(z.array(figures), 'The latest month first'),
});

export type MonthlyFigures = AnswerOf<typeof figuresOfPractice>[number];
