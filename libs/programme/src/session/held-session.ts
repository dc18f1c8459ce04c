import { findSession, holdEnrolment, holdSessions, type EnrolmentRef } from '@troth/database';
import type { Enrolment, Id, Session } from '@troth/domain';
import { refused, type Refused } from '../refused.js';
import type { Work } from '../work.js';
import { loadCouple } from './load-couple.js';

/** Who acts on a session: the coach, or a partner. */
export interface SessionActor {
  readonly as: 'coach' | 'partner';
  readonly id: Id;
}

type Held = { readonly ok: true; readonly enrolment: Enrolment; readonly session: Session } | Refused;

/**
 * A session and its couple, held until the transaction ends. One that a partner does not attend is unknown to them, and
 * PostgreSQL shows them none.
 */
export async function heldSession(
  { tx }: Work,
  ref: EnrolmentRef,
  sessionId: Id,
  { as, id }: SessionActor,
): Promise<Held> {
  await holdEnrolment(tx, ref);
  const found = await findSession(tx, ref, sessionId);
  if (!found) return unknown();
  await holdSessions(tx, found.coachId);
  const couple = await loadCouple(tx, ref);
  const session = await findSession(tx, ref, sessionId);
  if (!couple.ok || !session) return unknown();
  const attends = as === 'coach' || session.partnerId === null || session.partnerId === id;
  return attends ? { ok: true, enrolment: couple.enrolment, session } : unknown();
}

const unknown = () => refused('unknown-session', 'This couple has no such session.');
