import {
  bookSession as saveBooking,
  cancelSession as saveCancelling,
  coachIsBusy,
  moveSession as saveMove,
  type EnrolmentRef,
} from '@troth/database';
import { bookingRefusal, cancelRefusal, moveRefusal, type Id, type Session, type Span } from '@troth/domain';
import type { Outcome } from '../refused.js';
import type { Work } from '../work.js';
import { heldSession, type SessionActor } from './held-session.js';
import { sealPlace } from './seal-place.js';

/** Takes an offered time, for whichever of them it is; what was offered beside it is free again. */
export async function bookSession(work: Work, ref: EnrolmentRef, sessionId: Id, by: SessionActor): Promise<Outcome> {
  const { tx, now } = work;
  const held = await heldSession(work, ref, sessionId, by);
  if (!held.ok) return held;
  const { enrolment, session } = held;
  const known = { by: by.as, coachIsBusy: await coachIsBusy(tx, session, session, session.id) };
  const refusal = bookingRefusal(enrolment, session, known, now);
  if (refusal) return { ok: false, refusal };
  await saveBooking(tx, session, by.id, now);
  await work.record([{ name: 'session.booked', ...told(ref, session, by) }]);
  return { ok: true, enrolment };
}

/** Calls a booked session off; an offer is taken back without a word, since nobody has chosen it. */
export async function cancelSession(work: Work, ref: EnrolmentRef, sessionId: Id, by: SessionActor): Promise<Outcome> {
  const { tx, now } = work;
  const held = await heldSession(work, ref, sessionId, by);
  if (!held.ok) return held;
  const { enrolment, session } = held;
  const refusal = cancelRefusal(session, now);
  if (refusal) return { ok: false, refusal };
  await saveCancelling(tx, session, by.id, now);
  if (session.state === 'booked') await work.record([{ name: 'session.cancelled', ...told(ref, session, by) }]);
  return { ok: true, enrolment };
}

interface Move {
  readonly coachId: Id;
  readonly to: Span;
  readonly place: string | null;
}

/** The coach gives a booked session another time, length or place. */
export async function moveSession(
  work: Work,
  ref: EnrolmentRef,
  sessionId: Id,
  { coachId, to, place }: Move,
): Promise<Outcome> {
  const { tx, now } = work;
  const by = { as: 'coach', id: coachId } as const;
  const held = await heldSession(work, ref, sessionId, by);
  if (!held.ok) return held;
  const { enrolment, session } = held;
  const refusal = moveRefusal(session, { ...to, coachIsBusy: await coachIsBusy(tx, session, to, session.id) }, now);
  if (refusal) return { ok: false, refusal };
  await saveMove(tx, session, to, await sealPlace(work, { ...ref, coachId, sessionId }, place));
  await work.record([{ name: 'session.moved', ...told(ref, session, by) }]);
  return { ok: true, enrolment };
}

function told(
  { practiceId, enrolmentId }: EnrolmentRef,
  { id: sessionId, partnerId, coachId }: Session,
  { id: by }: SessionActor,
) {
  return { payload: { sessionId, partnerId, coachId, by }, practiceId, enrolmentId };
}
