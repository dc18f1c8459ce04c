import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { SealingKeys } from './keys.js';

export class CannotOpen extends Error {
  override readonly name = 'CannotOpen';
}

/** A person's own key as the database keeps it: wrapped by a key of TROTH_KEYS. */
export interface WrappedKey {
  readonly personId: string;
  readonly wrapped: string;
}

/**
 * Seals a text (AES-256-GCM) with a key of the practice, as `v1.<key id>.<nonce>.<text>.<tag>`. `place` says where it
 * belongs, e.g. `operator-mail:<id>`, and must be the same to open it: a sealed text moved to another row does not open.
 */
export function seal(keys: SealingKeys, text: string, place: string): string {
  return `v1.${keys.current.id}.${encrypt(keys.current.notes, text, place)}`;
}

/** A new key for a person (32 random bytes), wrapped. What it seals is lost with it. */
export function newPersonKey(keys: SealingKeys, personId: string): WrappedKey {
  return { personId, wrapped: seal(keys, randomBytes(32).toString('base64'), personKeyPlace(personId)) };
}

/** Where a person's wrapped key belongs. */
export function personKeyPlace(personId: string): string {
  return `person-key:${personId}`;
}

/** Seals a text with a person's own key, as `v2.<nonce>.<text>.<tag>`, to a place as above. Throws CannotOpen. */
export function sealByPerson(keys: SealingKeys, key: WrappedKey, text: string, place: string): string {
  return `v2.${encrypt(unwrapped(keys, key), text, place)}`;
}

/**
 * Opens what was sealed. A person's text comes with their wrapped key, as the SQL function `with_key` gives it:
 * `v2.<nonce>.<text>.<tag>.<person>.<wrapped key>`. Throws CannotOpen for a missing key, another place, or a changed text.
 */
export function open(keys: SealingKeys, sealed: string, place: string): string {
  const [version, ...parts] = sealed.split('.');
  if (version === 'v2') {
    const [nonce, text, tag, personId, ...wrapped] = parts;
    if (!personId) throw new CannotOpen('a sealed text cannot be opened: the key of its writer is destroyed');
    return decrypt(unwrapped(keys, { personId, wrapped: wrapped.join('.') }), [nonce, text, tag], place);
  }
  const [id, ...box] = parts;
  const key = keys.all.find((candidate) => candidate.id === id);
  if (version !== 'v1' || !key)
    throw new CannotOpen(`a text sealed with the key ${id ?? '?'} cannot be opened: that key is not in TROTH_KEYS`);
  return decrypt(key.notes, box, place);
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

/** It takes some microseconds, so no opened key is kept in memory for the next text. */
function unwrapped(keys: SealingKeys, { personId, wrapped }: WrappedKey): Buffer {
  return Buffer.from(open(keys, wrapped, personKeyPlace(personId)), 'base64');
}

function encrypt(key: Buffer, text: string, place: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [nonce, sealed, cipher.getAuthTag()].map((part) => part.toString('base64url')).join('.');
}

function decrypt(key: Buffer, [nonce, text, tag]: readonly (string | undefined)[], place: string): string {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce ?? '', 'base64url'), { authTagLength: 16 })
      .setAAD(Buffer.from(place))
      .setAuthTag(Buffer.from(tag ?? '', 'base64url'));
    return Buffer.concat([decipher.update(Buffer.from(text ?? '', 'base64url')), decipher.final()]).toString('utf8');
  } catch {
    throw new CannotOpen('a sealed text was changed or belongs to another place');
  }
}
