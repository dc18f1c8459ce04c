import type { ClosingDay } from '../calendar/closing-day.js';
import type { Id } from '../ids.js';
import type { Partner, Side } from './partner.js';
import type { Round } from './round.js';

export const enrolmentStates = ['awaiting-partner', 'active', 'paused', 'completed', 'withdrawn'] as const;

export type EnrolmentState = (typeof enrolmentStates)[number];

export type EnrolmentEnd = 'together' | 'apart' | 'withdrawn';

export interface Enrolment {
  readonly id: Id;
  readonly practiceId: Id;
  readonly state: EnrolmentState;
  readonly programmeVersion: string;
  readonly coachId: Id | null;
  readonly partners: Readonly<Record<Side, Partner>>;
  /** The open round; null before the start and after the end. */
  readonly round: Round | null;
  /** Every round from the first on, the open one last. */
  readonly rounds: readonly Round[];
  /** On which day their weeks close; null before the start. */
  readonly closingDay: ClosingDay | null;
  readonly createdAt: Date;
  readonly activatedAt: Date | null;
  readonly pausedAt: Date | null;
  readonly endedAt: Date | null;
  readonly endedHow: EnrolmentEnd | null;
}

/** The partner with that id, or null where it belongs to someone else. */
export function partnerOf(enrolment: Enrolment, partnerId: Id): Partner | null {
  const { a, b } = enrolment.partners;
  return a.id === partnerId ? a : b.id === partnerId ? b : null;
}

export function otherSide(side: Side): Side {
  return side === 'a' ? 'b' : 'a';
}

/** Active or paused: what one of them wrote for the other is shown only as long. */
export function isLiving({ state }: Enrolment): boolean {
  return state === 'active' || state === 'paused';
}

/** Whether the seen view may be shown to the partners: only while the programme lives and both choose it. */
export function bothShare(enrolment: Enrolment): boolean {
  return isLiving(enrolment) && enrolment.partners.a.sharesSeen && enrolment.partners.b.sharesSeen;
}
