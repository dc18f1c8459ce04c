import type { Say } from '@troth/messages';
import type { Enrolment } from '../enrolment/enrolment.js';
import type { Side } from '../enrolment/partner.js';
import type { Measure } from '../measures/measure.js';

/** What the words of a moment depend on beside what is kept of it. */
export interface TellingOf {
  readonly couple: Enrolment;
  /** The measures that the practice asks, by which answers are named. */
  readonly measures: readonly Measure[];
  readonly say: Say;
  /** The date `YYYY-MM-DD` at an instant, on the reader's clocks. */
  readonly dateAt: (instant: Date) => string;
  /** What a kind of email is called, as people read it. */
  readonly emailTitle: (kind: string) => string;
}

/** A moment as its coach reads it: a headline, and what there is to know beside it. */
export interface MomentWords {
  readonly title: string;
  readonly detail: string | null;
}

/** Whose a moment is: one partner's, or both's. */
export type MomentOf = Side | 'both';
