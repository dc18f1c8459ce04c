import { deleteIntake, holdEnrolment, saveIntake, type EnrolmentRef, type PartnerRef } from '@troth/database';
import { intakePlace, isUntold, type Intake } from '@troth/domain';
import { welcomeBack } from '../check-in/keep-rhythm.js';
import { sealFor } from '../keys/seal-for.js';
import type { Work } from '../work.js';

/** Keeps where one partner says that they come from, sealed, in place of what they told before. */
export async function keepIntake(work: Work, partner: EnrolmentRef & PartnerRef, told: Intake): Promise<void> {
  if (isUntold(told)) return takeBackIntake(work, partner);
  const { practiceId, enrolmentId, partnerId } = partner;
  await holdEnrolment(work.tx, partner);
  const writer = { practiceId, personId: partnerId };
  const sealed = await sealFor(work, writer, JSON.stringify(told), intakePlace(partnerId));
  await saveIntake(work.tx, partner, sealed, work.now);
  await work.record([{ practiceId, enrolmentId, name: 'intake.told', payload: { partnerId } }]);
  await welcomeBack(work, partner);
}

/** Erases it; what was drawn from it goes with it. */
export async function takeBackIntake(work: Work, partner: EnrolmentRef & PartnerRef): Promise<void> {
  const { practiceId, enrolmentId, partnerId } = partner;
  await holdEnrolment(work.tx, partner);
  if (!(await deleteIntake(work.tx, partner))) return;
  await work.record([{ practiceId, enrolmentId, name: 'intake.taken-back', payload: { partnerId } }]);
}
