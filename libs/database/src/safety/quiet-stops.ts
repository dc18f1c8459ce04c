import type { Id, QuietStop } from '@troth/domain';
import { IsNull } from 'typeorm';
import { managerOf, type Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import type { PartnerRef } from '../people/partner-ref.js';
import { QuietStopRow } from './entities.js';

/** What is stopped for one partner now. */
export async function quietStopsOf(reader: Reader, { practiceId, partnerId }: PartnerRef): Promise<QuietStop[]> {
  const found = await managerOf(reader).findBy(QuietStopRow, { practiceId, partnerId, endedAt: IsNull() });
  return found.map(({ kind }) => kind);
}

/** Stops something for one partner from `now` on. Whether that is news. */
export async function beginQuietStop(
  tx: Tx,
  { practiceId, partnerId }: PartnerRef,
  kind: QuietStop,
  { id, now }: { readonly id: Id; readonly now: Date },
): Promise<boolean> {
  // Of two who press at once, the other one waits and finds it done.
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('safety ' || $1::text, 0))`, [partnerId]);
  if ((await quietStopsOf(tx, { practiceId, partnerId })).includes(kind)) return false;
  await managerOf(tx).insert(QuietStopRow, { practiceId, id, partnerId, kind, beganAt: now });
  return true;
}

/** Ends it. Whether that is news. */
export async function endQuietStop(
  tx: Tx,
  { practiceId, partnerId }: PartnerRef,
  kind: QuietStop,
  now: Date,
): Promise<boolean> {
  const inForce = { practiceId, partnerId, kind, endedAt: IsNull() };
  const { affected } = await managerOf(tx).update(QuietStopRow, inForce, { endedAt: now });
  return affected === 1;
}
