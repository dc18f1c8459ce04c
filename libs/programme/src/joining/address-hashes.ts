import type { AddressHashes } from '@troth/database';
import { mailboxOf } from '@troth/domain';
import { addressHash, type SealingKeys } from '@troth/sealing';

/** What an address is found by: itself, and its mailbox whatever the spelling. */
export function addressHashes(keys: SealingKeys, email: string): AddressHashes {
  return { address: addressHash(keys, email), mailbox: addressHash(keys, mailboxOf(email)) };
}
