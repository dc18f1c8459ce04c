import { readMailToken, type SealingKeys } from '@troth/sealing';

/** Whom a message that comes in is for, as its envelope says: a delivery's own address, or the one for complaints. */
export type Recipient =
  { readonly purpose: 'bounce' | 'reply'; readonly deliveryId: string } | { readonly purpose: 'complaints' };

const purposes = ['bounce', 'reply'] as const;

/** Reads the address of an envelope; null where it is no address of ours. Mailbox providers send complaints to one. */
export function readRecipient(keys: SealingKeys, domain: string, address: string): Recipient | null {
  const at = address.lastIndexOf('@');
  if (address.slice(at + 1).toLowerCase() !== domain.toLowerCase()) return null;
  const local = address.slice(0, at).toLowerCase();
  if (local === 'complaints') return { purpose: 'complaints' };
  for (const purpose of purposes) {
    if (!local.startsWith(`${purpose}-`)) continue;
    const deliveryId = readMailToken(keys, purpose, local.slice(purpose.length + 1));
    return deliveryId === null ? null : { purpose, deliveryId };
  }
  return null;
}

/** The first address of a delivery that stands in a text, such as in the headers that a complaint sends back. */
export function findRecipient(keys: SealingKeys, domain: string, text: string): Recipient | null {
  for (const [address] of text.matchAll(/\b(?:bounce|reply)-[a-z2-7]{52}@[a-z0-9.-]+/gi)) {
    const found = readRecipient(keys, domain, address);
    if (found) return found;
  }
  return null;
}
