import { loadEnrolment, type Coach, type Tx } from '@troth/database';
import type { Enrolment } from '@troth/domain';
import { Problem } from '../problems/problem.js';

/** The coach's own couple, or one that they walk with meanwhile. Another coach's couple is not told apart from one that does not exist. */
export async function ownCouple(tx: Tx, coach: Coach, enrolmentId: string): Promise<Enrolment> {
  const enrolment = await loadEnrolment(tx, { practiceId: coach.practiceId, enrolmentId });
  const { coachId = null } = enrolment ?? {};
  if (!enrolment || coachId === null || !follows(coach, coachId)) throw new Problem('not-found');
  return enrolment;
}

/** Whether a coach walks with the couples of this one: with their own, and of those for whom they stand in. */
function follows({ id, covers = [] }: Coach, coachId: string): boolean {
  return coachId === id || covers.includes(coachId);
}
