import {
  deleteAssignedPractice,
  saveAssignedPractice,
  weekInRound as loadWeekInRound,
  type EnrolmentRef,
} from '@troth/database';
import { mayAssignPractice, type Enrolment, type Id } from '@troth/domain';
import type { Outcome } from '../refused.js';
import type { Work } from '../work.js';

/** Keeps what a coach chooses for the couple's coming week; null takes the choice back. */
export async function assignPractice(
  work: Work,
  enrolment: Enrolment,
  coachId: Id,
  weeklyPractice: string | null,
): Promise<Outcome> {
  const { tx, now } = work;
  const decision = mayAssignPractice(enrolment, weeklyPractice);
  if (!decision.ok) return decision;
  const ref: EnrolmentRef = { practiceId: enrolment.practiceId, enrolmentId: enrolment.id };
  const roundId = decision.round.id;
  const weekInRound = Math.max(1, await loadWeekInRound(tx, ref.practiceId, ref.enrolmentId, roundId)) + 1;
  if (weeklyPractice !== null)
    await saveAssignedPractice(tx, { ...ref, roundId, coachId }, { weekInRound, weeklyPractice }, now);
  else if (!(await deleteAssignedPractice(tx, ref.practiceId, roundId, weekInRound))) return { ok: true, enrolment };
  await work.record([{ ...ref, name: 'weekly-practice.assigned', payload: { roundId } }]);
  return { ok: true, enrolment };
}
