import type { Message } from '@troth/messages';
import { z } from 'zod';
import type { Cause, Hurt } from '../intake/intake.js';

/** A stage by its name in its own programme; which there are, the couple's programme says. */
export const stageId = z
  .string()
  .max(40)
  .regex(/^[a-z]+(-[a-z]+)*$/);

export type StageId = z.output<typeof stageId>;

/** Something that a couple can do together in one week. */
export interface WeeklyPractice {
  readonly id: string;
  readonly title: Message;
  readonly steps: readonly Message[];
  readonly minutes: number;
}

/** Something for one partner alone. */
export interface PracticeAlone extends WeeklyPractice {
  /** Whom it is meant for, by what they told of themselves; for everyone where it is left out. */
  readonly fits?: { readonly hurts?: readonly Hurt[]; readonly causes?: readonly Cause[] };
}

interface AnyStage {
  readonly id: StageId;
  readonly title: Message;
  readonly purpose: Message;
  readonly why: Message;
  /** A sentence or two for the front page. */
  readonly inShort: Message;
  /** Four or more, in the order in which the weeks of a round offer them. */
  readonly practices: readonly WeeklyPractice[];
  /** Ids of those that come first in a later round; the others follow in their order. */
  readonly again: readonly string[];
  /** Offered to each partner for themselves, beside what the couple does together. */
  readonly alone: readonly PracticeAlone[];
  /** Answered 1–5 in the weekly check-in of a scored stage. */
  readonly focusQuestion: Message;
  /** Answered 1–5; 4 or 5 from both, two weeks running, makes a stage ready. */
  readonly readinessQuestion: Message;
  /** For how many weeks the stage is laid out, fewest and most: what its authors expect, with no data behind it. */
  readonly usualWeeks: readonly [min: number, max: number];
  readonly shortestStayWeeks: number;
}

/** A step of the way, completed when it has done its work. */
export interface ScoredStage extends AnyStage {
  readonly scored: true;
}

/**
 * Entered after every scored stage, and only where each partner privately chose it. Never nudged and never completed as
 * a step: its questions are private reflection, never asked for and never stored.
 */
export interface OptionalStage extends AnyStage {
  readonly scored: false;
  /** Its title among all stages, on the front page. */
  readonly offeredAs: Message;
  /** What a partner says by choosing it. */
  readonly wish: Message;
  readonly aboutWish: Message;
}

export type Stage = ScoredStage | OptionalStage;
