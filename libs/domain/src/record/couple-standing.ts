import type { Rhythm } from '../check-in/rhythm.js';
import type { Side } from '../enrolment/partner.js';
import type { Id } from '../ids.js';
import type { StageId } from '../programmes/stage.js';
import type { AssignedPractice } from '../weekly-practices/of-week.js';

/** Where somebody and their couple stand in the programme. */
export interface CoupleStanding {
  readonly side: Side;
  readonly partnerName: string;
  readonly programmeVersion: string;
  /** Of the open round, or of the last one; null before the first. */
  readonly stage: StageId | null;
  /** That round's number within its stage. */
  readonly round: number | null;
  readonly hasCoach: boolean;
  /** What the coach chose for weeks of that round. */
  readonly assigned: readonly AssignedPractice[];
  /** Whether they are asked, by their own answers, if the open stage may be completed. */
  readonly isAskedAboutStage: boolean;
  readonly endedHow: 'together' | 'apart' | 'withdrawn' | null;
  readonly rhythm: Rhythm;
  /** When they are asked next; null where nothing is planned. */
  readonly nextCheckInAt: Date | null;
}

/** A couple as its coach knows it. */
export interface NamedCouple {
  readonly enrolmentId: Id;
  readonly names: readonly [a: string, b: string];
  /** Whose the flag or the milestone is; null where it is the couple's. */
  readonly of: Side | null;
  readonly programmeVersion: string;
  readonly stage: StageId | null;
  readonly round: number;
  /** Which week of that round they are in. */
  readonly weekInRound: number;
}
