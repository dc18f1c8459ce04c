import { createHmac } from 'node:crypto';
import type { SealingKeys } from './keys.js';

/**
 * A name for something that is shown outside (43 characters, HMAC-SHA256), the same each time: an id tells when it was
 * made, this tells nothing. The same whichever key is in front.
 */
export function reference(keys: SealingKeys, about: string): string {
  return createHmac('sha256', keys.lookups.references).update(about).digest('base64url');
}

/** What a request was (32 bytes), to tell a repeated one from another; without the key its content cannot be guessed. */
export function requestHash(keys: SealingKeys, request: string): Buffer {
  return createHmac('sha256', keys.lookups.references).update(`request:${request}`).digest();
}

/** A row as one partner knows it: another partner's reference to the same row is another one. */
export function partnerReference(keys: SealingKeys, partnerId: string, rowId: string): string {
  return reference(keys, `for:${partnerId}:${rowId}`);
}

/** What is counted (16 bytes), such as a network on a route: anyone who reads the counts learns neither. */
export function tryKey(keys: SealingKeys, about: string): Buffer {
  return createHmac('sha256', keys.lookups.references).update(`try:${about}`).digest().subarray(0, 16);
}
