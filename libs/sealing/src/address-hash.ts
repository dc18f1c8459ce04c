import { createHmac } from 'node:crypto';
import type { SealingKeys } from './keys.js';

/** An address as it is compared: trimmed, composed (NFC) and in lower case. */
export function normaliseAddress(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

/** Keyed hash (HMAC-SHA256, 32 bytes) of an address. The same whichever key is in front. */
export function addressHash(keys: SealingKeys, email: string): Buffer {
  return createHmac('sha256', keys.lookups.addresses).update(normaliseAddress(email)).digest();
}
