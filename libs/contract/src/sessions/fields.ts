import { atField, longestPlace, mostOffers, sessionMinutes, wallTime } from '@troth/domain';
import { defineMessages } from '@troth/messages';
import { z } from 'zod';
import { bySide } from '../couples/by-side.js';
import { coupleParams } from '../couples/couple-params.js';
import { localTime } from '../fields/local-time.js';

const messages = defineMessages('refusals.session', {
  chooseDay: 'Please choose a day.',
  oneTime: 'Please choose one time alone, so that it can be booked at once.',
  tooLong: 'This is longer than we can keep here. Please shorten it.',
});

export const sessionWith = ['both', 'a', 'b'] as const;

export const sessionParams = coupleParams.extend({ sessionId: z.uuid() });
export const ownSessionParams = z.object({ sessionId: z.uuid() });

export const wantedTime = z.strictObject({
  date: z.iso.date(atField((say) => say(messages.chooseDay))),
  time: wallTime,
});

export const minutes = z.literal(sessionMinutes);

export const place = z
  .string()
  .trim()
  .max(
    longestPlace,
    atField((say) => say(messages.tooLong)),
  )
  .transform((typed) => typed || null)
  .nullable()
  .describe('A link or an address, read by those who attend; null where it is told otherwise');

export const offerRequest = z
  .strictObject({
    with: z.enum(sessionWith).describe('Both, or one of them alone: then the other learns nothing of it'),
    times: z.array(wantedTime).min(1).max(mostOffers).describe('On the coach’s own clock; one of them is chosen'),
    minutes,
    place,
    agreed: z.boolean().default(false).describe('It was agreed elsewhere: the one time is booked at once'),
  })
  .refine(({ agreed, times }) => !agreed || times.length === 1, {
    path: ['times'],
    ...atField((say) => say(messages.oneTime)),
  });

/** A session as a partner sees it. */
export const ownSession = z.object({
  sessionId: z.uuid(),
  state: z.enum(['offered', 'booked', 'cancelled']),
  begins: localTime.describe('On my own clock'),
  minutes: z.int(),
  alone: z.boolean().describe('With me alone: my partner learns nothing of it'),
  place: z.string().nullable(),
});

const coupleSession = z.object({
  sessionId: z.uuid(),
  state: z.enum(['offered', 'booked', 'cancelled', 'held']).describe('Held: it was booked, and its time is over'),
  with: z.enum(sessionWith),
  begins: localTime.describe('On the coach’s own clock'),
  theirs: bySide(localTime.nullable()).describe('What the clock of each who attends shows then, where it is another'),
  minutes: z.int(),
  place: z.string().nullable(),
  busy: z.boolean().describe('An offer that cannot be taken: the coach has another session then'),
  by: z.string().nullable().describe('Who booked it, or called it off'),
  mayChange: z.boolean().describe('It has not begun'),
});

const agendaPoint = z.object({
  kind: z.enum(['words', 'worry', 'stage-ready', 'promise', 'milestone']),
  of: z.enum(['a', 'b', 'couple']),
  what: z.string().describe('In words: the flag, the stage, the promise or the milestone'),
});

export const coupleSessions = z.object({
  zone: z.string().describe('The coach’s own'),
  today: z.iso.date(),
  mayOffer: z.boolean(),
  asks: z
    .enum(['paused', 'ended'])
    .nullable()
    .describe('A session is booked, though the programme is paused or has ended: does it still take place?'),
  agenda: z
    .array(agendaPoint)
    .nullable()
    .describe('What to talk about in the next one that is booked, the most urgent first; null where none is'),
  sessions: z.array(coupleSession).describe('Those to come, soonest first'),
  past: z.array(coupleSession).describe('The latest ten that were held or called off, the latest first'),
});

export type OwnSession = z.output<typeof ownSession>;
export type CoupleSession = z.output<typeof coupleSession>;
export type CoupleSessions = z.output<typeof coupleSessions>;
