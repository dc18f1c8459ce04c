import type { DomainEvent } from '@troth/domain';
import type { Tx } from '../connection/database.js';

/** Empties the address hash of a sign-in request that was worked: who asked, and whether for nothing, is kept nowhere. */
export async function forgetAddress(tx: Tx, { practiceId, id, occurredAt }: DomainEvent): Promise<void> {
  await tx.query(
    `update event set payload = payload || '{"addressHash": ""}'
     where practice_id = $1 and id = $2 and month = date_trunc('month', $3::timestamptz at time zone 'UTC')::date`,
    [practiceId, id, occurredAt],
  );
}
