import type { LocalWeek } from '../calendar/local-week.js';
import type { ScaleNoise } from '../change/change-odds.js';
import type { Ratings } from '../check-in/ratings.js';
import type { WeekRate } from '../consistency/consistency-score.js';
import type { Enrolment } from '../enrolment/enrolment.js';
import type { Side } from '../enrolment/partner.js';
import type { Id } from '../ids.js';
import type { Intake } from '../intake/intake.js';
import type { MeasurePoint } from '../measures/off-track.js';
import type { RecordedPromise } from '../promises/end.js';
import type { StageId } from '../programmes/stage.js';

/** What one partner's week came to, with its ratings; none is ever invented. */
export interface PartnerWeek extends Ratings {
  readonly week: LocalWeek;
  readonly stage: StageId;
  readonly roundId: Id;
  /** Paused: neither asked nor missed, and not counted anywhere. */
  readonly frozen: boolean;
  readonly closed: boolean;
  /** Not where somebody who has been silent for long was left in peace: such a week is neither missed nor counted. */
  readonly asked: boolean;
  readonly answered: boolean;
  /** Whether its check-in asked how ready they are for the next stage. */
  readonly askedReadiness: boolean;
  readonly own: { readonly sum: number; readonly of: number };
  readonly seen: { readonly sum: number; readonly of: number };
}

export interface PartnerRecord {
  readonly weeks: readonly PartnerWeek[];
  /** All that they promised, in the order in which it was made. */
  readonly promises: readonly RecordedPromise[];
}

/** An address that gets no mail any more: it was refused, or its reader's provider passed on a complaint. */
export interface StoppedAddress {
  readonly partnerId: Id;
  readonly why: 'bounce' | 'complaint';
  readonly at: Date;
}

/** A kind of email that a partner does not want any more. */
export interface StoppedMail {
  readonly partnerId: Id;
  readonly kind: string;
  readonly at: Date;
}

/** How a partner's words reach the coach: in a check-in, by email, in their thread. Each has a flag of that name. */
export const waysOfWords = ['note', 'reply', 'message'] as const;

/** A partner's words to the coach that the coach has not read yet. */
export interface UnreadWords {
  readonly partnerId: Id;
  readonly cameAs: (typeof waysOfWords)[number];
  readonly at: Date;
}

/** Where a partner says that they come from, and when they told it or changed it last. */
export interface ToldAccount {
  readonly told: Intake;
  readonly at: Date;
}

/** All that milestones and attention flags look at, as it stands at one instant. */
export interface CoupleRecord {
  readonly at: Date;
  readonly enrolment: Enrolment;
  readonly partners: Readonly<Record<Side, PartnerRecord>>;
  /** As it is now; one that takes mail again is not in it. */
  readonly addresses: readonly StoppedAddress[];
  /** As it is now; one that is wanted again is not in it. */
  readonly stopped: readonly StoppedMail[];
  /** The first first; what was read or taken back is not in it. */
  readonly words: readonly UnreadWords[];
  /** Until when the invitation of the second partner may be answered; null where none is out. */
  readonly invitedUntil: Date | null;
  /** Where each says that they come from; null where they told nothing. */
  readonly accounts: Readonly<Record<Side, ToldAccount | null>>;
  /** Each partner's scores by our six questions, oldest first. */
  readonly measured: Readonly<Record<Side, readonly MeasurePoint[]>>;
  /** How much answers differ without a change: the practice's own figures, or what is assumed. */
  readonly noise: ScaleNoise;
}

export const sides: readonly Side[] = ['a', 'b'];

/** Closed, unpaused weeks, oldest first. */
export function closedWeeks({ weeks }: PartnerRecord): readonly PartnerWeek[] {
  return oldestFirst(weeks).filter(({ closed, frozen }) => closed && !frozen);
}

/** Weeks that were asked and are settled by an answer or by closing, paused ones left out, oldest first. */
export function settledWeeks({ weeks }: PartnerRecord): readonly PartnerWeek[] {
  return oldestFirst(weeks).filter(({ asked, closed, answered, frozen }) => asked && !frozen && (closed || answered));
}

type RatedWeek = Pick<PartnerWeek, 'week' | 'frozen' | 'closed' | 'own' | 'seen'>;

/** The weeks' promise rates in one view, for the consistency score. */
export function ratesOf(weeks: readonly RatedWeek[], view: 'own' | 'seen'): readonly WeekRate[] {
  return weeks.map((week) => ({ week: week.week, frozen: week.frozen, open: !week.closed, ...week[view] }));
}

function oldestFirst(weeks: readonly PartnerWeek[]): readonly PartnerWeek[] {
  return [...weeks].sort((x, y) => (x.week < y.week ? -1 : 1));
}
