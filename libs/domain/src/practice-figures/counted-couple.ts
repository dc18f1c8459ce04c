import type { EnrolmentEnd } from '../enrolment/enrolment.js';
import type { Id } from '../ids.js';
import type { MeasuredChange } from '../measures/measure.js';
import type { StageId } from '../programmes/stage.js';

/** What is counted of one couple whose programme has begun. */
export interface CountedCouple {
  readonly id: Id;
  readonly coachId: Id | null;
  readonly joinedAt: Date;
  /** Null while it is under way, paused or not. */
  readonly ended: { readonly at: Date; readonly how: EnrolmentEnd } | null;
  /** In their order, the open one last. */
  readonly rounds: readonly { readonly stage: StageId; readonly enteredAt: Date; readonly endedAt: Date | null }[];
  /** The kinds of worry that were raised for them within the last year. */
  readonly worries: readonly string[];
  /** From their first answers on how things are to their latest; null before there are two. */
  readonly outcome: MeasuredChange | null;
}
