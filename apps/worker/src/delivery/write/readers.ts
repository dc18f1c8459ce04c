import type { ClaimedDelivery, Database } from '@troth/database';
import { loadReaders, type DeliveryReader } from '@troth/database';
import { noteKinds } from './quiet-hours.js';

export type Reader = DeliveryReader;

/** Who the deliveries of a batch go to, in one query; a reader who is gone (erased, left) is missing. */
export async function readersOf(
  database: Database,
  deliveries: readonly ClaimedDelivery[],
  now: Date,
): Promise<ReadonlyMap<string, Reader>> {
  const readers = await loadReaders(database, deliveries, { notes: noteKinds, now });
  return new Map(readers.map((reader) => [reader.deliveryId, reader]));
}
