import { defineMessages } from '@troth/messages';
import { z } from 'zod';
import { atField } from '../at-field.js';

/** What broke trust, as one partner sees it; one may name several. */
export const causes = ['affair', 'lies', 'broken-promises', 'distance', 'other'] as const;
export type Cause = (typeof causes)[number];

/** Who was hurt, in one's own words of oneself: nobody says it of the other. */
export const hurts = ['was-hurt', 'hurt-partner', 'both'] as const;
export type Hurt = (typeof hurts)[number];

/** Whether what broke trust has ended. "Not yet" and "not sure" are one answer, so that it is easier to give. */
export const endings = ['ended', 'not-sure'] as const;

/** About how long ago it came to light, from the latest to the longest ago. */
export const agos = ['weeks', 'months', 'year', 'years'] as const;

export const hopes = ['trust', 'understand', 'talk', 'closeness', 'calm', 'decide'] as const;

export const childrenAtHome = ['yes', 'sometimes', 'no'] as const;

/** May be chosen instead of an answer, where being asked could itself be hard. */
const unsaid = 'rather-not-say';

export const longestHope = 300;

const messages = defineMessages('refusals.intake', {
  hope: 'Please write no more than {most} letters here.',
});

const several = <const Choice extends string>(choices: readonly [Choice, ...Choice[]]) =>
  z.array(z.enum(choices)).max(choices.length).readonly();

/** Where one partner comes from, as they told it; null or empty where a question was left out. */
export const intake = z.strictObject({
  causes: several(causes),
  hurt: z.enum([...hurts, unsaid]).nullable(),
  ended: z.enum([...endings, unsaid]).nullable(),
  ago: z.enum(agos).nullable(),
  hopes: several(hopes),
  hope: z
    .string()
    .trim()
    .max(
      longestHope,
      atField((say) => say(messages.hope, { most: longestHope })),
    ),
  children: z.enum(childrenAtHome).nullable(),
});

export type Intake = z.output<typeof intake>;

/** Who was hurt, where it was said. */
export function hurtOf({ hurt }: Intake): Hurt | null {
  return hurt === unsaid ? null : hurt;
}
