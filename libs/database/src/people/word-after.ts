import { managerOf, type Tx } from '../connection/database.js';
import { PartnerRow } from '../enrolment/partner-row.js';
import type { PartnerRef } from './partner-ref.js';

/** Whether a partner would like one more email three months after an end together. */
export async function saveWordAfter(tx: Tx, { practiceId, partnerId }: PartnerRef, wants: boolean): Promise<void> {
  await managerOf(tx).update(PartnerRow, { practiceId, id: partnerId }, { wantsWordAfter: wants });
}
