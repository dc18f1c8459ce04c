import { defineMessages } from '@troth/messages';
import { z } from 'zod';
import { atField } from '../at-field.js';
import type { Id } from '../ids.js';

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

export const hopes = ['trust', 'understand', 'talk', 'closeness', 'calm', 'decide', 'unsure'] as const;

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
export function hurtOf({ hurt }: Pick<Intake, 'hurt'>): Hurt | null {
  return hurt === unsaid ? null : hurt;
}

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
  .pipe(intake);

/** An account as it was kept, in JSON; null where this version cannot read it. */
export function readIntake(text: string): Intake | null {
  return kept.safeParse(text).data ?? null;
}

/** Where a partner’s account is sealed to. */
export function intakePlace(partnerId: Id): string {
  return `intake:${partnerId}`;
}

/** Whether every question was left out: then there is nothing to keep. */
export function isUntold({ causes, hurt, ended, ago, hopes, hope, children }: Intake): boolean {
  return (
    [...causes, ...hopes].length === 0 && hope === '' && [hurt, ended, ago, children].every((said) => said === null)
  );
}

const hourMs = 3_600_000;

/** So long after joining, the link that one joined by takes an account as well, so that nobody has to sign in for it. */
export function mayTellByLink(joinedAt: Date | null, now: Date): boolean {
  return joinedAt !== null && now.getTime() - joinedAt.getTime() < 2 * hourMs;
}
