import { loadEnrolment, type EnrolmentRef, type Tx } from '@troth/database';
import { refused, type Outcome } from '../refused.js';

/** The couple whose session it is, as things stand once it is held. */
export async function loadCouple(tx: Tx, ref: EnrolmentRef): Promise<Outcome> {
  const enrolment = await loadEnrolment(tx, ref);
  return enrolment ? { ok: true, enrolment } : refused('unknown-enrolment', 'There is no such enrolment.');
}
