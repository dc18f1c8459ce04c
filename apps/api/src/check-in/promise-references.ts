import type { Id, Partner, PartnerPromise } from '@troth/domain';
import { partnerReference, type SealingKeys } from '@troth/sealing';

/** The ids of promises by the references that this partner knows them by. */
export function idsByReference(
  keys: SealingKeys,
  { id: partnerId }: Partner,
  promises: readonly PartnerPromise[],
): ReadonlyMap<string, Id> {
  return new Map(promises.map(({ id }) => [partnerReference(keys, partnerId, id), id]));
}
