import type { Enrolment } from '../enrolment/enrolment.js';
import type { Id } from '../ids.js';

/** What is kept of a session; one that was booked and is over counts as held. */
export const sessionStates = ['offered', 'booked', 'cancelled'] as const;

export type SessionState = (typeof sessionStates)[number];

/** From when until when somebody is busy. */
export interface Span {
  readonly beginsAt: Date;
  readonly endsAt: Date;
}

/** A meeting of a coach with a couple, or with one of the two alone. */
export interface Session extends Span {
  readonly id: Id;
  /** Of the times that were offered together one is chosen. */
  readonly offerId: Id;
  readonly practiceId: Id;
  readonly enrolmentId: Id;
  readonly coachId: Id;
  /** Null where it is for both. */
  readonly partnerId: Id | null;
  readonly state: SessionState;
}

/** So many minutes a session can have. */
export const sessionMinutes = [15, 30, 45, 60, 75, 90, 120] as const;

/** So many characters a link or a place can have. */
export const longestPlace = 500;

export function spanFrom(beginsAt: Date, minutes: number): Span {
  return { beginsAt, endsAt: new Date(beginsAt.getTime() + minutes * 60_000) };
}

export function minutesOf({ beginsAt, endsAt }: Span): number {
  return (endsAt.getTime() - beginsAt.getTime()) / 60_000;
}

/** Whether it has begun as it was booked: from then on a coach can write a note of it. */
export function hasBegun({ state, beginsAt }: Pick<Session, 'state' | 'beginsAt'>, now: Date): boolean {
  return state === 'booked' && beginsAt <= now;
}

/** Whether two share a moment; one may begin when the other ends. */
export function overlap(one: Span, other: Span): boolean {
  return one.beginsAt < other.endsAt && other.beginsAt < one.endsAt;
}

/** Whom a session is told to, but for the coach. */
export function attending({ partners }: Enrolment, { partnerId }: Pick<Session, 'partnerId'>): readonly Id[] {
  return partnerId === null ? [partners.a.id, partners.b.id] : [partnerId];
}
