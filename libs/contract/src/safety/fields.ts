import {
  atField,
  closingReasons,
  mailboxAnswers,
  quietActs,
  safeAnswers,
  safetyActs,
  safetyUrgencies,
} from '@troth/domain';
import { defineMessages } from '@troth/messages';
import { z } from 'zod';
import { localTime } from '../fields/local-time.js';

const messages = defineMessages('refusals.safety-case', { none: 'There is no such case.' });

export const caseParams = z.object({ id: z.uuid(atField((say) => say(messages.none))) });

const moment = localTime.describe('On the reader’s clock');

/** A case as the queue lists it. */
export const queuedCase = z
  .object({
    id: z.uuid(),
    name: z.string(),
    couple: z.string().nullable().describe('Both names; null where nothing is kept of the couple any more'),
    urgency: z.enum(safetyUrgencies),
    opened: moment,
    said: moment.describe('When something was said last'),
    waitingSince: moment.nullable().describe('Null once somebody has acted on what was said last'),
    closed: z.object({ at: moment, why: z.enum(closingReasons) }).nullable(),
  })
  .meta({ id: 'SafetyCase' });

export type QueuedCase = z.output<typeof queuedCase>;

/** Null where it cannot be read here. */
const said = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('answers'),
    mailbox: z.enum(mailboxAnswers).nullable(),
    safe: z.enum(safeAnswers).nullable(),
    reach: z.string(),
  }),
  z.object({ kind: z.literal('talk'), reach: z.string(), words: z.string() }),
]);

export const wholeCase = queuedCase.extend({
  coupleId: z.uuid().nullable(),
  /** Null where nothing is kept of the couple any more: then there is nothing to stop. */
  programme: z
    .object({
      other: z.string().describe('The other partner’s name'),
      email: z.string().describe('Where this person is written to now'),
      mailStopped: z.boolean(),
      reportsHeld: z.boolean(),
      newAddress: z
        .object({ email: z.string(), state: z.enum(['asked', 'confirmed', 'over']), at: moment })
        .nullable()
        .describe('What was asked last from here, within the last 30 days'),
      may: z.array(z.enum(quietActs)).describe('What can be done now'),
    })
    .nullable(),
  saying: z
    .array(z.object({ at: moment, said: said.nullable() }))
    .describe('All that they ever said here, the last first'),
  acts: z.array(
    z.object({
      at: moment,
      by: z.string().nullable(),
      kind: z.enum(safetyActs),
      words: z.string().describe('May be empty'),
    }),
  ),
});

export type WholeCase = z.output<typeof wholeCase>;
