import type { Side } from '../enrolment/partner.js';
import type { CoupleRecord, MailSignal } from '../record/couple-record.js';
import type { Finding } from './attention-flag.js';

/** One finding for each email of a partner that was answered in this way. */
export function mailSignals(
  { enrolment, mail }: CoupleRecord,
  side: Side,
  kind: MailSignal['kind'],
  text: string,
): readonly Finding[] {
  const partnerId = enrolment.partners[side].id;
  return mail
    .filter((signal) => signal.kind === kind && signal.partnerId === partnerId)
    .map(({ deliveryId }) => ({ key: deliveryId, evidence: { text, weeks: [], figures: {} } }));
}
