import { defineMessages } from '@troth/messages';
import { z } from 'zod';
import { atField } from '../at-field.js';
import type { Id } from '../ids.js';

/** Whether this mailbox is theirs alone, as one partner says. */
export const mailboxAnswers = ['mine', 'unsure', 'shared'] as const;
export type MailboxAnswer = (typeof mailboxAnswers)[number];

/** Whether one partner feels safe with the other, as they say. */
export const safeAnswers = ['safe', 'unsure', 'not-safe'] as const;
export type SafeAnswer = (typeof safeAnswers)[number];

export const longestReach = 500;
export const longestSafetyWords = 2000;

const messages = defineMessages('refusals.safety', {
  length: 'Please write no more than {most} letters here.',
  reach: 'Please write how and when we can reach you, so that we do not have to guess.',
});

const words = (most: number) =>
  z
    .string()
    .trim()
    .max(
      most,
      atField((say) => say(messages.length, { most })),
    );

/** The two questions as one partner answered them, alone; null where one was left out. */
export const safetyAnswers = z.strictObject({
  mailbox: z.enum(mailboxAnswers).nullable(),
  safe: z.enum(safeAnswers).nullable(),
  reach: words(longestReach).describe('How and when it is safe to reach me; may be empty'),
});
export type SafetyAnswers = z.output<typeof safetyAnswers>;

/** "I would like to talk to someone privately." */
export const talkRequest = z.strictObject({
  reach: words(longestReach)
    .min(
      1,
      atField((say) => say(messages.reach)),
    )
    .describe('How and when it is safe to reach me'),
  words: words(longestSafetyWords).describe('May be empty'),
});
export type TalkRequest = z.output<typeof talkRequest>;

const safetySaid = z.discriminatedUnion('kind', [
  safetyAnswers.extend({ kind: z.literal('answers') }),
  talkRequest.extend({ kind: z.literal('talk') }),
]);

/** What one partner said to the person who looks after safety. */
export type SafetySaid = z.output<typeof safetySaid>;

const kept = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue('This is not JSON.');
      return z.NEVER;
    }
  })
  .pipe(z.strictObject({ name: z.string(), said: safetySaid }));

/** What was said with the name of who said it, as it was kept in JSON; null where this version cannot read it. */
export function readSafetySaid(text: string): { readonly name: string; readonly said: SafetySaid } | null {
  return kept.safeParse(text).data ?? null;
}

/** Where it is sealed to. */
export function safetySaidPlace(id: Id): string {
  return `safety_said.sealed:${id}`;
}

/** Where the words of an officer's act are sealed to. */
export function safetyActPlace(id: Id): string {
  return `safety_act.sealed:${id}`;
}

/** Whether both questions were left out: then there is nothing to keep. */
export function isSafetyUnsaid(said: SafetySaid): boolean {
  return said.kind === 'answers' && said.mailbox === null && said.safe === null && said.reach === '';
}
