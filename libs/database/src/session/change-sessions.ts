import type { Id, Session, Span } from '@troth/domain';
import { Not } from 'typeorm';
import { managerOf, type Tx } from '../connection/database.js';
import type { EnrolmentRef } from '../enrolment/enrolments.js';
import { SessionRow } from './entities.js';

/** Where a session is, sealed, and by whose key; null for nowhere told. */
export type SealedPlace = { readonly sealed: string; readonly by: Id } | null;

export interface OfferedSession extends Session {
  readonly place: SealedPlace;
}

/** Keeps the times that a coach offers, or has agreed already: `bookedBy` books them at once. */
export async function insertSessions(
  tx: Tx,
  sessions: readonly OfferedSession[],
  { now, bookedBy }: { readonly now: Date; readonly bookedBy: Id | null },
): Promise<void> {
  const rows = sessions.map(({ place, ...session }) => ({
    ...session,
    placeSealed: place?.sealed ?? null,
    placeBy: place?.by ?? null,
    offeredAt: now,
    bookedAt: bookedBy && now,
    bookedBy,
  }));
  await managerOf(tx).insert(SessionRow, rows);
}

/** The offered time is booked; what was offered beside it is gone. */
export async function bookSession(tx: Tx, { practiceId, id, offerId }: Session, by: Id, now: Date): Promise<void> {
  await managerOf(tx).update(SessionRow, { practiceId, id }, { state: 'booked', bookedAt: now, bookedBy: by });
  await managerOf(tx).delete(SessionRow, { practiceId, offerId, state: 'offered', id: Not(id) });
}

export async function moveSession(tx: Tx, { practiceId, id }: Session, to: Span, place: SealedPlace): Promise<void> {
  const { beginsAt, endsAt } = to;
  const where = { placeSealed: place?.sealed ?? null, placeBy: place?.by ?? null };
  await managerOf(tx).update(SessionRow, { practiceId, id }, { beginsAt, endsAt, ...where });
}

/** A booked session stays as one that was called off; an offer is gone. */
export async function cancelSession(tx: Tx, { practiceId, id, state }: Session, by: Id, now: Date): Promise<void> {
  if (state === 'offered') await managerOf(tx).delete(SessionRow, { practiceId, id });
  else
    await managerOf(tx).update(
      SessionRow,
      { practiceId, id },
      { state: 'cancelled', cancelledAt: now, cancelledBy: by },
    );
}

/** Nothing of what is on offer to a couple can be taken any more. */
export async function endOffers(tx: Tx, { practiceId, enrolmentId }: EnrolmentRef): Promise<void> {
  await managerOf(tx).delete(SessionRow, { practiceId, enrolmentId, state: 'offered' });
}

/** What is booked goes along with a couple to their new coach. */
export async function handOverSessions(tx: Tx, { practiceId, enrolmentId }: EnrolmentRef, coachId: Id): Promise<void> {
  await managerOf(tx).update(SessionRow, { practiceId, enrolmentId, state: 'booked' }, { coachId });
}
