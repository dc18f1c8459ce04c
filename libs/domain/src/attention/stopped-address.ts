import type { Side } from '../enrolment/partner.js';
import type { CoupleRecord, StoppedAddress } from '../record/couple-record.js';
import type { Condition } from './attention-flag.js';

/** Holds as long as a partner's address is stopped for this reason. */
export function stoppedAddress(
  { enrolment, addresses }: CoupleRecord,
  side: Side,
  why: StoppedAddress['why'],
): Condition | null {
  const stopped = addresses.find((one) => one.partnerId === enrolment.partners[side].id && one.why === why);
  return stopped ? { level: 2, since: stopped.at, weeks: [], figures: {} } : null;
}
