import type { Enrolment } from '../enrolment/enrolment.js';
import { refusal, type Refusal } from '../refusal.js';
import { overlap, type Session, type Span } from './session.js';

const hourMs = 3_600_000;

/** A partner books until so long before it begins, so that nobody is taken unawares. */
export const bookingNoticeMs = hourMs;

/** Times are offered half a year ahead at most. */
export const furthestSessionMs = 26 * 7 * 24 * hourMs;

/** So many open offers a couple has at most. */
export const mostOffers = 12;

/** A time that somebody means to take, and whether the coach has another session then. */
export interface WantedTime extends Span {
  readonly coachIsBusy: boolean;
}

/** What keeps these times from being offered to a couple beside what is open there; null where nothing does. */
export function offerRefusal(
  couple: Enrolment,
  wanted: readonly WantedTime[],
  open: readonly Span[],
  now: Date,
): Refusal | null {
  const stands = standingRefusal(couple);
  if (stands) return stands;
  if (wanted.some(({ beginsAt }) => !isInReach(beginsAt, now))) return refusal('session-out-of-range');
  if (open.length + wanted.length > mostOffers) return refusal('too-many-offers');
  const clashes = wanted.some(
    (time, index) => time.coachIsBusy || [...open, ...wanted.slice(0, index)].some((other) => overlap(time, other)),
  );
  return clashes ? refusal('session-overlaps') : null;
}

/** What keeps an offered time from being booked; null where nothing does. */
export function bookingRefusal(
  couple: Enrolment,
  session: Session,
  { by, coachIsBusy }: { readonly by: 'coach' | 'partner'; readonly coachIsBusy: boolean },
  now: Date,
): Refusal | null {
  const stands = standingRefusal(couple);
  if (stands) return stands;
  if (session.state !== 'offered' || coachIsBusy) return refusal('session-not-open');
  return now < bookableUntil(session, by) ? null : refusal('session-not-open');
}

/** The last moment at which an offer can be taken. */
export function bookableUntil({ beginsAt }: Span, by: 'coach' | 'partner'): Date {
  return new Date(beginsAt.getTime() - (by === 'partner' ? bookingNoticeMs : 0));
}

/** What keeps a booked session from another time; null where nothing does. */
export function moveRefusal(session: Session, { beginsAt, coachIsBusy }: WantedTime, now: Date): Refusal | null {
  if (session.state !== 'booked' || now >= session.beginsAt) return refusal('session-over');
  if (!isInReach(beginsAt, now)) return refusal('session-out-of-range');
  return coachIsBusy ? refusal('session-overlaps') : null;
}

/** What keeps a session, or an offer, from being called off; null where nothing does: a pause or an end does not. */
export function cancelRefusal({ state, beginsAt }: Session, now: Date): Refusal | null {
  return state === 'cancelled' || now >= beginsAt ? refusal('session-over') : null;
}

function standingRefusal({ state, coachId }: Enrolment): Refusal | null {
  if (state === 'completed' || state === 'withdrawn') return refusal('already-ended');
  if (state === 'awaiting-partner') return refusal('not-started');
  if (state === 'paused') return refusal('not-active');
  return coachId === null ? refusal('not-allowed') : null;
}

function isInReach(beginsAt: Date, now: Date): boolean {
  const ahead = beginsAt.getTime() - now.getTime();
  return ahead > 0 && ahead <= furthestSessionMs;
}
