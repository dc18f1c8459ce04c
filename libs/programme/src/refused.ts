import type { Enrolment, Refusal } from '@troth/domain';

/** Refusals that no rule of an enrolment alone could give: they come from what else is kept. */
type RefusedHere =
  | 'unknown-enrolment'
  | 'unknown-promise'
  | 'unknown-session'
  | 'cannot-accept'
  | 'cannot-invite-again'
  | 'address-not-possible'
  | 'temporarily-unavailable';

export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal | { readonly code: RefusedHere; readonly message: string };
}

/** What a use case comes to that changes an enrolment. */
export type Outcome = { readonly ok: true; readonly enrolment: Enrolment } | Refused;

export function refused(code: RefusedHere, message: string): Refused {
  return { ok: false, refusal: { code, message } };
}

/**
 * An address is in one running programme at most; the database holds that, whatever begins at the same moment. Turns its
 * refusal, with which the transaction has failed, into ours.
 */
export function refusedWhereLive(taken: Refused): (fault: { driverError?: { constraint?: string } }) => Refused {
  return (fault) => {
    if (fault.driverError?.constraint === 'partner_live_address') return taken;
    throw fault;
  };
}
