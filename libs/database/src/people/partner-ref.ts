import type { Id } from '@troth/domain';

/** A partner's whole key. */
export interface PartnerRef {
  readonly practiceId: Id;
  readonly partnerId: Id;
}
