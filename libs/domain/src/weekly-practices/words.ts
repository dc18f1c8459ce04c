import { defineMessages } from '@troth/messages';
import { z } from 'zod';
import { atField } from '../at-field.js';
import type { Id } from '../ids.js';
import { practiceAnswers } from './to-show.js';

/** Whom a partner's words on a practice are for: themselves until they choose otherwise, never their partner. */
export const practiceAudiences = ['private', 'coach'] as const;
export type PracticeAudience = (typeof practiceAudiences)[number];

const longest = 1000;

const messages = defineMessages('refusals.weekly-practice', {
  alone: 'First say whether you did it. Then your words can be kept with it.',
  long: 'Please write no more than {most} letters here.',
});

/** What one partner says of a practice; nothing, and no words, takes back what was said before. */
export const saidOfPractice = z
  .strictObject({
    said: z.enum(practiceAnswers).nullable(),
    words: z
      .strictObject({
        text: z
          .string()
          .trim()
          .min(1)
          .max(
            longest,
            atField((say) => say(messages.long, { most: longest })),
          ),
        audience: z.enum(practiceAudiences),
      })
      .nullable(),
  })
  .refine(
    ({ said, words }) => said !== null || words === null,
    atField((say) => say(messages.alone)),
  );

/** Where words on a practice are sealed to: they open nowhere else, and for nobody else than their writer chose. */
export function practiceWordsPlace(of: {
  readonly partnerId: Id;
  readonly roundId: Id;
  readonly weekInRound: number;
  readonly weeklyPractice: string;
  readonly audience: PracticeAudience;
}): string {
  return `weekly-practice:${of.partnerId}:${of.roundId}:${of.weekInRound}:${of.weeklyPractice}:${of.audience}`;
}
