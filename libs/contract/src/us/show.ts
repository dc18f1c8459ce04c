import {
  enrolmentStates,
  localWeek,
  ownAnswers,
  promiseReference,
  quietHours,
  rhythms,
  seenAnswers,
  stageId,
  wallTime,
  weekday,
  type ClosingDay,
} from '@troth/domain';
import { z } from 'zod';
import { ok } from '../answers.js';
import { language } from '../fields/language.js';
import { regularity, score, scoreBehind } from '../fields/figures.js';
import { localTime } from '../fields/local-time.js';
import { position } from '../fields/position.js';
import { route } from '../route.js';
import { ownSession } from '../sessions/fields.js';

const ledgerPromise = z.object({
  promiseId: promiseReference,
  text: z.string(),
  ifCue: z.string(),
  thenAct: z.string(),
  dueOn: z.iso.date(),
  mark: z
    .enum([...ownAnswers, ...seenAnswers])
    .nullable()
    .describe('What I said of it; never what my partner said'),
  open: z.boolean().describe('I may still say how it went'),
  letGo: z.boolean(),
  mayChange: z.boolean().describe('It is mine, and its day has not come: I may change it or let it go'),
});

const invitation = z.object({
  name: z.string(),
  email: z.string(),
  state: z.enum(['preparing', 'sent', 'refused']).describe('Refused: this address cannot be invited; why is not told'),
  sent: localTime.nullable(),
  validUntil: localTime.nullable(),
});

const week = z
  .object({
    state: z.enum(['to-come', 'open', 'answered']).describe('Of my own check-in; nothing of my partner’s is in it'),
    asksAt: localTime.describe('When I was asked, or am to be'),
    closesAt: localTime.describe('Until when I can answer'),
    nextAt: localTime.nullable().describe('When I am asked after it, where that is known'),
  })
  .describe('How this week stands for me');

const closingDay = z
  .int()
  .min(3)
  .max(9)
  .refine((_day): _day is ClosingDay => true);

export const whereOnPage = position.extend({ purpose: z.string() });

export const optionalStageChoice = z.object({
  id: stageId,
  wish: z.string(),
  about: z.string(),
  wanted: z.boolean().describe('Whether I would like it; whether my partner would is not told'),
});

const page = z.object({
  name: z.string(),
  email: z.string().describe('My own address'),
  partnerName: z.string(),
  today: z.iso.date().describe('The local date of the partner who looks'),
  enrolment: z.object({
    state: z.enum(enrolmentStates),
    hasCoach: z.boolean(),
    left: z.boolean().describe('Whether I have left; whether my partner has is not told'),
    pausedUntil: localTime.nullable().describe('When the pause ends by itself; null without one, or without a date'),
    openUntil: z.iso.date().nullable().describe('The last day of this page, where the programme was left'),
  }),
  invitation: invitation
    .nullable()
    .describe('Whom I invited, while there is no answer; nothing tells whether it was opened'),
  where: whereOnPage.nullable(),
  consistency: scoreBehind.extend({
    points: z.array(z.object({ week: localWeek, own: score, seen: score.optional() })),
    trend: z.enum(['better', 'about the same', 'worse']).nullable(),
    beside: z
      .object({ excused: z.int(), untold: z.int() })
      .describe('My promises that count in no figure: what got in the way, and what I was asked about twice'),
  }),
  seen: scoreBehind
    .nullable()
    .describe('How my partner saw my promises, in weeks that have closed. Null unless both share at this moment'),
  week: week.nullable().describe('Null between weeks, on a pause, before and after the programme'),
  rhythm: z.enum(rhythms).describe('How often I am asked; only my coach and I are told'),
  wordAfter: z
    .boolean()
    .nullable()
    .describe('Whether I would like one more email three months after we ended together; null before and otherwise'),
  myPromises: z.array(ledgerPromise),
  promisesToMe: z.array(ledgerPromise),
  regularity,
  notesForMe: z.array(z.object({ noteId: z.string(), text: z.string(), week: localWeek })),
  preferences: z.object({
    zone: z.string(),
    weekday,
    time: wallTime,
    sharesSeen: z.boolean(),
    optionalStages: z.array(optionalStageChoice),
    language: language.describe('Of my emails'),
    quietHours: quietHours.nullable().describe('Null for none: then emails come at any hour'),
  }),
  closing: z
    .object({ day: closingDay, time: wallTime, zone: z.string() })
    .nullable()
    .describe(
      'When our weeks close: the day from the week’s Monday, 1, on, in the practice’s zone. Null before the start',
    ),
  pauseChoices: z
    .array(z.object({ weeks: z.int(), until: localTime }))
    .describe('Until when we can pause, by its weeks; empty unless the programme runs'),
  canAgreeStage: z.boolean(),
  agreed: z.boolean().describe('Whether I have agreed; whether my partner has is not told'),
  canCompleteTogether: z.boolean(),
  agreedComplete: z.boolean(),
  unreadMessages: z.int().describe('How many messages of my coach’s I have not read; nobody is told when I do'),
  sessions: z
    .array(ownSession)
    .describe('With my coach, soonest first: on offer, booked, or called off; none of my partner’s alone'),
  milestones: z.array(z.object({ id: z.string(), title: z.string(), body: z.string(), reachedOn: z.iso.date() })),
});

export type Us = z.output<typeof page>;
export type Invitation = z.output<typeof invitation>;
export type LedgerPromise = z.output<typeof ledgerPromise>;

export const show = route({
  endpoint: 'GET /api/v1/us',
  tag: 'Our own page',
  summary: 'Where we are, my figures, my promises and those made to me',
  caller: 'partner',
  act: 'see-own-page',
  answer: ok(page, 'The page of the partner who is signed in'),
});
