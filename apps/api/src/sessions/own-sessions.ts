import type { OwnSession } from '@troth/contract';
import { sessionPlace, type ShownSession } from '@troth/database';
import { bookableUntil, isLiving, minutesOf, type Enrolment } from '@troth/domain';
import { openOr, type SealingKeys } from '@troth/sealing';
import { toLocalTime } from '../serving/to-local-time.js';

const unreadable = 'We are sorry: we cannot read this any more. Please ask your coach.';

/** A partner's sessions on their own clock: what can still be booked, what is booked, and what was called off. */
export function ownSessions(
  keys: SealingKeys,
  couple: Enrolment,
  sessions: readonly ShownSession[],
  { zone, now }: { readonly zone: string; readonly now: Date },
): OwnSession[] {
  const mayBook = (session: ShownSession) =>
    couple.state === 'active' && !session.coachIsBusy && now < bookableUntil(session, 'partner');
  return sessions
    .filter((session) =>
      session.state === 'offered' ? mayBook(session) : session.state === 'booked' || isLiving(couple),
    )
    .map((session) => {
      const { id, state, partnerId, placeSealed } = session;
      return {
        sessionId: id,
        state,
        begins: toLocalTime(session.beginsAt, zone),
        minutes: minutesOf(session),
        alone: partnerId !== null,
        place: placeSealed && openOr(keys, placeSealed, sessionPlace(id), unreadable),
      };
    });
}
