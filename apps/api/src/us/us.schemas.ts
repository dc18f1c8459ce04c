import {
  enrolmentStates,
  localWeek,
  ownAnswers,
  promiseReference,
  quietHours,
  seenAnswers,
  stageIds,
  wallTime,
  weekday,
} from '@troth/domain';
import { z } from 'zod';
import { localTimeDto } from '../http/local-time-dto.js';
import { checkInTime, emailAddress, personName } from '../http/person-fields.js';

const score = z.int().min(0).max(100).nullable();

const ledgerPromise = z.object({
  promiseId: promiseReference,
  text: z.string(),
  dueOn: z.iso.date(),
  mark: z
    .enum([...ownAnswers, ...seenAnswers])
    .nullable()
    .describe('What I said of it; never what my partner said'),
  open: z.boolean(),
});

/** A couple's place in the programme; a week in a round counts from 1. */
export const positionDto = z
  .object({
    stage: z.enum(stageIds),
    title: z.string(),
    round: z.int(),
    weekInRound: z.int(),
    stages: z.array(
      z.object({ id: z.enum(stageIds), title: z.string(), state: z.enum(['completed', 'here', 'ahead']) }),
    ),
  })
  .meta({ id: 'Position' });

export const regularityDto = z.object({ answered: z.int(), asked: z.int() }).meta({ id: 'Regularity' });

export const usPage = z.object({
  name: z.string(),
  email: z.string().describe('My own address'),
  partnerName: z.string(),
  enrolment: z.object({
    state: z.enum(enrolmentStates),
    hasCoach: z.boolean(),
    left: z.boolean().describe('Whether I have left; whether my partner has is not told'),
    openUntil: z.iso.date().nullable().describe('The last day of this page, where the programme was left'),
  }),
  invitation: z
    .object({
      name: z.string(),
      email: z.string(),
      state: z
        .enum(['preparing', 'sent', 'refused'])
        .describe('Refused: this address cannot be invited; why is not told'),
      sent: localTimeDto.nullable(),
      validUntil: localTimeDto.nullable(),
    })
    .nullable()
    .describe('Whom I invited, while there is no answer; nothing tells whether it was opened'),
  where: positionDto.extend({ purpose: z.string() }).nullable(),
  consistency: z.object({
    score,
    weeks: z.int(),
    points: z.array(z.object({ week: localWeek, own: score, seen: score.optional() })),
    trend: z.enum(['better', 'about the same', 'worse']).nullable(),
  }),
  seen: z
    .object({ score, weeks: z.int() })
    .nullable()
    .describe('How my partner saw my promises, in weeks that have closed. Null unless both share at this moment'),
  myPromises: z.array(ledgerPromise),
  promisesToMe: z.array(ledgerPromise),
  regularity: regularityDto,
  practice: z.object({ title: z.string(), steps: z.array(z.string()), minutes: z.int() }).nullable(),
  notesForMe: z.array(z.object({ noteId: z.string(), text: z.string(), week: localWeek })),
  preferences: z.object({
    zone: z.string(),
    weekday,
    time: wallTime,
    sharesSeen: z.boolean(),
    wantsForgiveness: z.boolean(),
    quietHours: quietHours.nullable().describe('Null for none: then emails come at any hour'),
  }),
  closing: z
    .object({ day: z.int().min(3).max(9), time: wallTime, zone: z.string() })
    .nullable()
    .describe(
      'When our weeks close: the day from the week’s Monday, 1, on, in the practice’s zone. Null before the start',
    ),
  canAgreeStage: z.boolean(),
  agreed: z.boolean().describe('Whether I have agreed; whether my partner has is not told'),
  canCompleteTogether: z.boolean(),
  agreedComplete: z.boolean(),
  milestones: z.array(z.object({ id: z.string(), title: z.string(), body: z.string(), reachedOn: z.iso.date() })),
});

export type UsPage = z.infer<typeof usPage>;

export const preferencesRequest = checkInTime.extend({
  movesClosing: z
    .boolean()
    .optional()
    .describe(
      'Lets the week that I share with my partner close later where my weekday needs it; my partner sees the new day',
    ),
});
export const quietHoursRequest = z.strictObject({ quietHours: quietHours.nullable() });
export const sharingRequest = z.strictObject({ shares: z.boolean() });
export const forgivenessRequest = z.strictObject({ wants: z.boolean() });
export const returnRequest = z.strictObject({ stage: z.enum(stageIds) });
export const correctionRequest = z.strictObject({ name: personName, email: emailAddress });
export const completeRequest = z.strictObject({ how: z.enum(['together', 'apart']) });
