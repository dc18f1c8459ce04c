import { managerOf, type Tx } from '../connection/database.js';
import type { AddressHashes } from '../enrolment/enrolments.js';
import { PartnerRow } from '../enrolment/partner-row.js';
import type { PartnerRef } from './partner-ref.js';

/** Gives a partner's row the hashes of its new address, and forgets what was known of the old one's mailbox. */
export async function readdressPartner(
  tx: Tx,
  { practiceId, partnerId }: PartnerRef,
  { address, mailbox }: AddressHashes,
): Promise<void> {
  const nothingKnown = { suppressedAt: null, suppressedWhy: null, softScore: '0', softScoredOn: null };
  const hashes = { addressHash: address, mailboxHash: mailbox };
  await managerOf(tx).update(PartnerRow, { practiceId, id: partnerId }, { ...hashes, ...nothingKnown });
}
