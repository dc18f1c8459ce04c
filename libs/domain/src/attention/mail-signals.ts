import { english, type Message } from '@troth/messages';
import type { Side } from '../enrolment/partner.js';
import type { CoupleRecord, MailSignal } from '../record/couple-record.js';
import type { Finding } from './attention-flag.js';

/** One finding for each time that a partner's mailbox answered in this way. */
export function mailSignals(
  { enrolment, mail }: CoupleRecord,
  side: Side,
  kind: MailSignal['kind'],
  evidence: Message,
): readonly Finding[] {
  const text = english.say(evidence);
  const partnerId = enrolment.partners[side].id;
  return mail
    .filter((signal) => signal.kind === kind && signal.partnerId === partnerId)
    .map(({ key }) => ({ key, evidence: { text, weeks: [], figures: {} } }));
}
