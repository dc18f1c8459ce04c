import type { CheckInPreferences } from '../calendar/preferences.js';
import type { Rhythm } from '../check-in/rhythm.js';
import type { Id } from '../ids.js';
import type { StageId } from '../programmes/stage.js';

/** `a` signed up, `b` was invited. */
export type Side = 'a' | 'b';

/** What stands where the name of a partner stood of whom nothing is kept any more. */
export const erasedName = 'Erased';

/** Which wording of the consent was agreed to, by this person for themselves, and when. */
export interface Consent {
  readonly version: string;
  readonly givenAt: Date;
}

export interface Partner extends CheckInPreferences {
  readonly id: Id;
  readonly side: Side;
  readonly name: string;
  readonly email: string;
  readonly confirmedAt: Date | null;
  readonly consent: Consent | null;
  /** How often they are asked; slower after a long silence. */
  readonly rhythm: Rhythm;
  /** Agrees that each sees how the other saw their promises; in force only while both do. */
  readonly sharesSeen: boolean;
  /** Private: would like one more email three months after an end together. */
  readonly wantsWordAfter: boolean;
  /** Private: a round of an optional stage is opened only where both chose it. */
  readonly chosenStages: readonly StageId[];
  /** The round that this partner is asked about by their own answers: whether it may be completed. */
  readonly askedStage: Id | null;
  /** The round that this partner has agreed to complete. */
  readonly agreesStage: Id | null;
  readonly agreesComplete: boolean;
}
