import { coupleFilters } from '@troth/database';
import { enrolmentStates, localWeek, ownAnswers, seenAnswers, stageIds } from '@troth/domain';
import { z } from 'zod';
import { pageOf, pageQuery } from '../http/cursor.js';
import { positionDto, regularityDto } from '../us/us.schemas.js';

const score = z.int().min(0).max(100).nullable();
const instant = z.iso.datetime();

function bySide<Value extends z.ZodType>(value: Value) {
  return z.object({ a: value, b: value });
}

export const flagDto = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    about: z.string().nullable().describe('The partner whom it is about; null where it is about both'),
    title: z.string(),
    evidence: z.string(),
    raisedAt: instant,
  })
  .meta({ id: 'Flag' });

const storyFlag = flagDto
  .extend({
    noteId: z.uuid().nullable().describe('The note that it asks the coach to read; null where it is about no note'),
  })
  .meta({ id: 'StoryFlag' });

const coupleInList = z.object({
  enrolmentId: z.uuid(),
  names: z.tuple([z.string(), z.string()]),
  state: z.enum(enrolmentStates),
  stage: z.enum(stageIds).nullable(),
  stageTitle: z.string().nullable(),
  round: z.int().nullable(),
  weekInRound: z.int().nullable(),
  scores: bySide(z.object({ own: score, seen: score })),
  trust: bySide(
    z.object({ value: z.int().min(0).max(10), givenInWeekOf: z.iso.date(), old: z.boolean() }).nullable(),
  ).describe('The last that was given, the Monday of its week, and whether that is more than three weeks ago'),
  answeredThisWeek: bySide(z.boolean().nullable()).describe(
    'Null while no week is open, or before that partner was asked',
  ),
  flags: z.array(flagDto),
});

export type CoupleInList = z.infer<typeof coupleInList>;

export const couplesPage = pageOf(coupleInList).extend({
  found: z.int().describe('Couples under this filter that the search finds, on all pages'),
  needing: z.int().describe('All couples of this coach that need attention, whatever is shown'),
});

export const couplesQuery = pageQuery.extend({
  filter: z.enum(coupleFilters).default('all'),
  search: z
    .string()
    .trim()
    .max(100)
    .default('')
    .describe('Words of names and addresses; accents and case make no difference'),
});

export type CouplesQuery = z.infer<typeof couplesQuery>;

export const coupleParams = z.object({ id: z.uuid('There is no couple at this address.') });

const storyAnswer = z.object({
  answeredAt: z.string().nullable().describe('Date and time on that partner’s own wall clock'),
  openness: z.int().nullable(),
  closeness: z.int().nullable(),
  trust: z.int().nullable(),
  focus: z.int().nullable(),
  readiness: z.int().nullable(),
  own: score.describe('What that partner says they kept, of 100; null where nothing was due'),
  seen: score.describe('What the other saw of it'),
});

export const promisesPage = pageOf(
  z.object({
    promiseId: z.uuid(),
    maker: z.enum(['a', 'b']),
    text: z.string(),
    dueOn: z.iso.date(),
    own: z.enum(ownAnswers).nullable(),
    seen: z.enum(seenAnswers).nullable(),
  }),
);

export type PromisesPage = z.infer<typeof promisesPage>;

export const notesPage = pageOf(
  z.object({
    noteId: z.uuid(),
    by: z.string(),
    byEmail: z.boolean().describe('Written back to one of our emails'),
    text: z.string(),
    answerTo: z.string().nullable().describe('Where the partner who wrote it can be answered; null for other notes'),
    writtenAt: instant,
  }),
);

export type NotesPage = z.infer<typeof notesPage>;

export const coupleStory = z.object({
  enrolmentId: z.uuid(),
  names: bySide(z.string()),
  state: z.enum(enrolmentStates),
  coach: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  where: positionDto.nullable(),
  rounds: z.array(
    z.object({
      roundId: z.uuid(),
      title: z.string(),
      number: z.int(),
      enteredAt: instant,
      readyAt: instant.nullable(),
      endedAt: instant.nullable(),
      endedAs: z.enum(['completed', 'returned', 'ended']).nullable(),
    }),
  ),
  weeks: z.array(
    z.object({ week: localWeek, state: z.enum(['open', 'closed', 'paused']), answers: bySide(storyAnswer) }),
  ),
  scores: bySide(z.object({ own: score, seen: score, weeks: z.int(), gap: z.int().nullable() })),
  regularity: bySide(regularityDto),
  promises: promisesPage.describe('The latest; the others are at /promises'),
  milestones: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      of: z.enum(['a', 'b', 'couple']),
      reachedAt: instant,
      coachPrompt: z.string(),
    }),
  ),
  flags: z.array(storyFlag),
  notes: notesPage.describe('The latest; the others are at /notes'),
  may: z.object({
    confirmStage: z.boolean(),
    completeTogether: z.boolean(),
    returnTo: z.array(z.object({ id: z.enum(stageIds), title: z.string() })),
  }),
});

export type CoupleStory = z.infer<typeof coupleStory>;

export const returnCoupleRequest = z.strictObject({ stage: z.enum(stageIds) });
export const completeCoupleRequest = z.strictObject({ how: z.enum(['together', 'apart']) });
export const assignRequest = z.strictObject({ coachId: z.uuid('Please choose one of the coaches.').nullable() });
export const coachesPage = pageOf(z.object({ id: z.uuid(), name: z.string() }));
export const coachDto = z.object({ id: z.uuid(), name: z.string(), email: z.string(), zone: z.string() });
