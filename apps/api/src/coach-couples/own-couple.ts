import { loadEnrolment, type Coach, type Tx } from '@troth/database';
import type { Enrolment } from '@troth/domain';
import { Problem } from '../problems/problem.js';

/** The coach's own couple. Another coach's couple is not told apart from one that does not exist. */
export async function ownCouple(tx: Tx, coach: Coach, enrolmentId: string): Promise<Enrolment> {
  const enrolment = await loadEnrolment(tx, { practiceId: coach.practiceId, enrolmentId });
  if (!enrolment || enrolment.coachId !== coach.id) throw new Problem('not-found');
  return enrolment;
}
