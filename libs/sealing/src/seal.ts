import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { SealingKeys } from './keys.js';

export class CannotOpen extends Error {
  override readonly name = 'CannotOpen';
}

/**
 * Seals a text (AES-256-GCM) as `v1.<key id>.<nonce>.<text>.<tag>`. `place` says where it belongs, e.g.
 * `check-in:<id>`, and must be the same to open it: a sealed text moved to another row does not open.
 */
export function seal(keys: SealingKeys, text: string, place: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keys.current.notes, nonce).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [
    'v1',
    keys.current.id,
    ...[nonce, sealed, cipher.getAuthTag()].map((part) => part.toString('base64url')),
  ].join('.');
}

/** Opens what `seal` made. Throws CannotOpen for a missing key, another place, or a changed text. */
export function open(keys: SealingKeys, sealed: string, place: string): string {
  const [version, id, nonce, text, tag] = sealed.split('.');
  const key = keys.all.find((candidate) => candidate.id === id);
  if (version !== 'v1' || !key || nonce === undefined || text === undefined || tag === undefined) {
    throw new CannotOpen(`a text sealed with the key ${id ?? '?'} cannot be opened: that key is not in TROTH_KEYS`);
  }
  try {
    const decipher = createDecipheriv('aes-256-gcm', key.notes, Buffer.from(nonce, 'base64url'), { authTagLength: 16 })
      .setAAD(Buffer.from(place))
      .setAuthTag(Buffer.from(tag, 'base64url'));
    return Buffer.concat([decipher.update(Buffer.from(text, 'base64url')), decipher.final()]).toString('utf8');
  } catch {
    throw new CannotOpen('a sealed text was changed or belongs to another place');
  }
}

/** The same for one text among many: one that cannot be opened is `instead`, and spoils none of the others. */
export function openOr(keys: SealingKeys, sealed: string, place: string, instead: string): string {
  try {
    return open(keys, sealed, place);
  } catch (fault) {
    if (fault instanceof CannotOpen) return instead;
    throw fault;
  }
}
