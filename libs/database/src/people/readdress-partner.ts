import type { Tx } from '../connection/database.js';
import type { AddressHashes } from '../enrolment/enrolments.js';
import type { PartnerRef } from './partner-ref.js';

/** Gives a partner's row the hashes of its new address, and forgets what was known of the old one's mailbox. */
export async function readdressPartner(
  tx: Tx,
  { practiceId, partnerId }: PartnerRef,
  { address, mailbox }: AddressHashes,
): Promise<void> {
  await tx.query(
    `update partner set address_hash = $3, mailbox_hash = $4, suppressed_at = null, suppressed_why = null,
                        soft_score = 0, soft_scored_on = null
     where practice_id = $1 and id = $2`,
    [practiceId, partnerId, address, mailbox],
  );
}
