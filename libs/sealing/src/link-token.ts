import { createHash, createHmac } from 'node:crypto';
import type { SealingKeys, TokenKeys } from './keys.js';
import { CannotOpen } from './seal.js';

/**
 * The secret of a link (43 characters, 256 bits), worked out from its id, so that only its hash is stored.
 * Given the stored hash it finds the key that the link was made with (CannotOpen where that key is gone);
 * otherwise it uses the newest.
 */
export function linkToken(keys: SealingKeys, linkId: string, storedHash?: Buffer): string {
  if (!storedHash) return tokenOf(keys.current, linkId);
  const token = keys.tokens
    .map((key) => tokenOf(key, linkId))
    .find((candidate) => tokenHash(candidate).equals(storedHash));
  if (!token) throw new CannotOpen(`the key that made the link ${linkId} is gone`);
  return token;
}

/** Whether the secret of a link, known by its hash alone, was made with one of these keys. */
export function madeLink(keys: SealingKeys, linkId: string, storedHash: Buffer): boolean {
  return keys.tokens.some((key) => tokenHash(tokenOf(key, linkId)).equals(storedHash));
}

/** SHA-256 of a token (32 bytes), as the tables `link` and `partner_session` hold it. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function tokenOf(key: TokenKeys, linkId: string): string {
  return createHmac('sha256', key.links).update(`link:${linkId}`).digest('base64url');
}
