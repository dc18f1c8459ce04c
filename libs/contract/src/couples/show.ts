import { enrolmentStates, localWeek, questionList, rhythms, stageId, type QuestionId } from '@troth/domain';
import { z } from 'zod';
import { ok } from '../answers.js';
import { regularity, score, scoreBehind } from '../fields/figures.js';
import { position } from '../fields/position.js';
import { route } from '../route.js';
import { bySide } from './by-side.js';
import { coupleParams } from './couple-params.js';
import { endedFlag, storyFlag } from './flag.js';
import { notesPage } from './notes-page.js';
import { promisesPage } from './promises-page.js';

const instant = z.iso.datetime();

const ratings = Object.fromEntries(questionList.map(({ id }) => [id, z.int().nullable()])) as {
  readonly [Id in QuestionId]: z.ZodNullable<z.ZodInt>;
};

const storyAnswer = z.object({
  answeredAt: z.string().nullable().describe('Date and time on that partner’s own wall clock'),
  ...ratings,
  own: score.describe('What that partner says they kept, of 100; null where none counted'),
  seen: score.describe('What the other saw of it'),
});

const storyWeek = z.object({
  week: localWeek,
  state: z.enum(['open', 'closed', 'paused']),
  answers: bySide(storyAnswer),
});

const storyRound = z.object({
  roundId: z.uuid(),
  enteredWeek: localWeek,
  title: z.string(),
  number: z.int(),
  enteredAt: instant,
  readyAt: instant.nullable(),
  endedAt: instant.nullable(),
  endedAs: z.enum(['completed', 'returned', 'ended']).nullable(),
});

const storyMilestone = z.object({
  id: z.string(),
  title: z.string(),
  of: z.enum(['a', 'b', 'couple']),
  reachedAt: instant,
  coachPrompt: z.string(),
});

const storyRhythm = z.object({ of: z.enum(['a', 'b']), rhythm: z.enum(rhythms), at: instant });

const count = z.int().min(0);

const tally = z
  .object({
    promises: count,
    own: z.object({ kept: count, partly: count, not: count, excused: count, untold: count }),
    seen: z.object({ kept: count, partly: count, not: count, 'cant-say': count, untold: count }),
  })
  .describe('What became of the promises that were to be told of, in both views');

const gap = z
  .object({ promises: count, own: z.int(), seen: z.int(), gap: z.int(), low: z.int(), high: z.int() })
  .describe(
    'Over the last promises that both have marked, at least six: own minus seen in points, and where it most likely lies',
  );

const pairs = z
  .array(z.object({ week: localWeek, own: z.number(), seen: z.number() }))
  .describe(
    'The promises that both have marked, the first first: 1 kept, ½ partly, 0 not; and the later week of the two',
  );

const usual = z.object({
  range: z
    .object({ low: z.number(), high: z.number(), first: localWeek, last: localWeek, answers: count })
    .nullable()
    .describe('Where the next answer most likely lies if nothing changes; null before there are enough answers'),
  words: z.string().describe('What the answers amount to, in a sentence'),
});

const story = z.object({
  enrolmentId: z.uuid(),
  names: bySide(z.string()),
  state: z.enum(enrolmentStates),
  coach: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  programme: z
    .string()
    .nullable()
    .describe('What the practice calls the programme that they walk; null where it has no name'),
  where: position.nullable(),
  rounds: z.array(storyRound),
  weeks: z.array(storyWeek),
  scores: bySide(z.object({ own: scoreBehind, seen: scoreBehind, gap: gap.nullable(), pairs, tally })),
  usual: bySide(z.object({ trust: usual, openness: usual, closeness: usual })).describe(
    'By the rule of the flags, from weeks that have closed',
  ),
  regularity: bySide(regularity),
  rhythms: z.array(storyRhythm).describe('Each change of how often one of them is asked, the first first'),
  promises: promisesPage.describe('The latest; the others are at /promises'),
  milestones: z.array(storyMilestone),
  flags: z.array(storyFlag).describe('The most urgent first, those that are quiet last'),
  endedFlags: z.array(endedFlag).describe('The latest that are over, the last first'),
  notes: notesPage.describe('The latest; the others are at /notes'),
  may: z.object({
    confirmStage: z.boolean(),
    completeTogether: z.boolean(),
    handOver: z.boolean().describe('Not for one who only stands in for their coach'),
    returnTo: z.array(z.object({ id: stageId, title: z.string() })),
  }),
});

export const show = route({
  endpoint: 'GET /api/v1/coach/couples/:id',
  tag: 'Coach',
  summary: 'One couple’s whole story',
  caller: 'coach',
  act: 'see-couple',
  audited: 'couple-read',
  params: coupleParams,
  answer: ok(story, 'The story'),
  refuses: ['not-found'],
});

export type CoupleStory = z.output<typeof story>;
export type StoryAnswer = z.output<typeof storyAnswer>;
export type StoryWeek = z.output<typeof storyWeek>;
export type StoryRound = z.output<typeof storyRound>;
export type StoryRhythm = z.output<typeof storyRhythm>;
export type StoryMilestone = z.output<typeof storyMilestone>;
export type Side = keyof CoupleStory['names'];
