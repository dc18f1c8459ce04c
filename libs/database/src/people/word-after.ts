import type { Tx } from '../connection/database.js';
import type { PartnerRef } from './partner-ref.js';

/** Whether a partner would like one more email three months after an end together. */
export async function saveWordAfter(tx: Tx, { practiceId, partnerId }: PartnerRef, wants: boolean): Promise<void> {
  await tx.query('update partner set wants_word_after = $3 where practice_id = $1 and id = $2', [
    practiceId,
    partnerId,
    wants,
  ]);
}
