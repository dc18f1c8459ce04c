import { atField, longestMessage, threadWriters, wallTime, waysOfWords, weekday } from '@troth/domain';
import { defineMessages } from '@troth/messages';
import { z } from 'zod';
import { coupleParams } from '../couples/couple-params.js';
import { localTime } from '../fields/local-time.js';
import { pageOf } from '../fields/page.js';

const messages = defineMessages('refusals.thread', {
  writeFirst: 'Write something first.',
  tooLong: 'This is longer than a message can be. Please make it shorter, or send it as two.',
});

export const messageRequest = z.strictObject({
  text: z
    .string()
    .trim()
    .min(
      1,
      atField((say) => say(messages.writeFirst)),
    )
    .max(
      longestMessage,
      atField((say) => say(messages.tooLong)),
    ),
});

export const readRequest = z.strictObject({
  upTo: z.iso.datetime().describe('What came later than this stays unread'),
});

const saidInThread = z.object({
  messageId: z.uuid(),
  by: z.enum(threadWriters),
  writer: z.string().describe('The name of who wrote it, or what is known of that'),
  cameAs: z.enum(waysOfWords).describe('A message, a note to the coach in a check-in, or a reply by email'),
  text: z.string(),
  at: localTime.describe('On its reader’s clock'),
  unread: z.boolean().describe('The reader has not read it; of what they wrote themselves, never told'),
});

export const threadPage = pageOf(saidInThread).extend({
  mayWrite: z.boolean(),
  unread: z.int().describe('How many on this page are unread'),
  readUpTo: z.iso
    .datetime()
    .nullable()
    .describe('When the latest on this page came, to be marked as read; null for none'),
});

const reads = z.object({
  who: z.string().describe('Whose hours these are: the coach, or who stands in now'),
  times: z
    .array(z.object({ weekdays: z.array(weekday).readonly(), from: wallTime, until: wallTime, overnight: z.boolean() }))
    .describe('Days of the same hours together, on my own clocks'),
});

const standIn = z.object({
  name: z.string(),
  from: z.iso.date().nullable().describe('Null where they stand in already'),
  until: z.iso.date().describe('The last day, by my calendar'),
});

/** Who reads what a partner writes, and when; never a promise. */
const whoReads = z.object({
  coach: z.string(),
  reads: reads.nullable().describe('When messages are usually read; null where nobody has said so'),
  standIn: standIn.nullable().describe('Who can read and answer here while my coach is away, now or soon'),
});

export const ownThread = threadPage.extend({
  whoReads: whoReads.nullable().describe('Null where nothing can be written'),
});

/** One couple, and whose thread. */
export const threadParams = coupleParams.extend({ side: z.enum(['a', 'b']) });

export type SaidInThread = z.output<typeof saidInThread>;
export type ThreadPage = z.output<typeof threadPage>;
export type OwnThread = z.output<typeof ownThread>;
export type WhoReads = z.output<typeof whoReads>;
