import { endOffers, handOverSessions } from '@troth/database';
import type { Enrolment } from '@troth/domain';
import type { Work } from '../work.js';

/**
 * What a decision means for a couple's sessions: offers end with the programme, with a pause and with a change of coach.
 * What is booked stays until somebody says what is to become of it, and goes along to a new coach.
 */
export async function keepSessions({ tx }: Work, before: Enrolment, after: Enrolment): Promise<void> {
  const ref = { practiceId: after.practiceId, enrolmentId: after.id };
  const stopped = before.state === 'active' && after.state !== 'active';
  const otherCoach = before.coachId !== null && before.coachId !== after.coachId;
  if (stopped || otherCoach) await endOffers(tx, ref);
  if (otherCoach && after.coachId !== null) await handOverSessions(tx, ref, after.coachId);
}
