import type { Enrolment } from '../enrolment.js';
import type { Partner, Side } from '../partner.js';

/** The enrolment with one partner changed. */
export function changePartner(enrolment: Enrolment, side: Side, changes: Partial<Partner>): Enrolment {
  const partners = { ...enrolment.partners, [side]: { ...enrolment.partners[side], ...changes } };
  return { ...enrolment, partners };
}

/** A new round, or an end, leaves no agreement behind. */
export function withoutAgreements(enrolment: Enrolment): Enrolment {
  const cleared = { askedStage: null, agreesStage: null, agreesComplete: false };
  return changePartner(changePartner(enrolment, 'a', cleared), 'b', cleared);
}
