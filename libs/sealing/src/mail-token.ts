import { createCipheriv, createHmac, timingSafeEqual, type Cipheriv } from 'node:crypto';
import type { LookupKeys, SealingKeys } from './keys.js';

/** What a message's token is for: its own name, or what its holder may do; worth nothing for another purpose. */
export type MailTokenPurpose = 'message' | 'bounce' | 'reply' | 'unsubscribe' | 'about' | 'device' | 'password';

const MAC_BYTES = 16;
const ID_BYTES = 16;
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const letters = Buffer.from(alphabet);
const written = Buffer.alloc(Math.ceil(((MAC_BYTES + ID_BYTES) * 8) / 5));
const shape = /^[a-z2-7]{52}$/;
const blockCiphers = new WeakMap<Buffer, Cipheriv>();

/**
 * A delivery's token for one purpose: 52 characters that survive a change of case, so that they can stand in the local
 * part of an address. The id is sealed in it (128 bits of authentication; a synthetic IV, RFC 5297), nothing is stored, and
 * the same delivery always has the same one under one key. What names the message is the same whichever key is in front.
 */
export function mailToken(keys: SealingKeys, purpose: MailTokenPurpose, deliveryId: string): string {
  const id = Buffer.from(deliveryId.replaceAll('-', ''), 'hex');
  const key = purpose === 'message' ? keys.lookups : keys.current;
  const mac = macOf(key, purpose, id);
  return toBase32(Buffer.concat([mac, hidden(key, mac, id)]));
}

/** The delivery that a token was made for; null where it was not made here, or for another purpose. */
export function readMailToken(keys: SealingKeys, purpose: MailTokenPurpose, token: string): string | null {
  const text = token.toLowerCase();
  if (!shape.test(text)) return null;
  const bytes = fromBase32(text);
  const mac = bytes.subarray(0, MAC_BYTES);
  let found: Buffer | null = null;
  // Each key is tried, also after the right one: a token that nobody made takes as long.
  for (const key of [...keys.tokens, keys.lookups]) {
    const id = hidden(key, mac, bytes.subarray(MAC_BYTES));
    if (timingSafeEqual(macOf(key, purpose, id), mac)) found = id;
  }
  return found && toUuid(found);
}

function macOf(key: Pick<LookupKeys, 'mailMacs'>, purpose: MailTokenPurpose, id: Buffer): Buffer {
  return createHmac('sha256', key.mailMacs).update(`${purpose}:`).update(id).digest().subarray(0, MAC_BYTES);
}

/** AES-256 in counter mode over the one block that an id is, `mac` being the counter: the same call hides it and shows it. */
function hidden(key: Pick<LookupKeys, 'mailIds'>, mac: Buffer, id: Buffer): Buffer {
  const block = blockCipher(key.mailIds).update(mac);
  for (let at = 0; at < ID_BYTES; at += 1) block[at]! ^= id[at]!;
  return block;
}

/** Kept for each key: to make a cipher takes four times as long as to use it, and three tokens stand in every email. */
function blockCipher(key: Buffer): Cipheriv {
  const kept = blockCiphers.get(key);
  if (kept) return kept;
  const made = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  blockCiphers.set(key, made);
  return made;
}

function toUuid(id: Buffer): string {
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Four stand in every email, so this goes bit by bit and makes nothing but the text. */
function toBase32(bytes: Buffer): string {
  let length = 0;
  let waiting = 0;
  let bits = 0;
  for (const byte of bytes) {
    waiting = ((waiting << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) written[length++] = letters[(waiting >> (bits - 5)) & 31]!;
  }
  written[length] = letters[(waiting << (5 - bits)) & 31]!;
  return written.toString('latin1');
}

function fromBase32(text: string): Buffer {
  const bits = [...text].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from(
    Array.from({ length: MAC_BYTES + ID_BYTES }, (_, n) => Number.parseInt(bits.slice(n * 8, n * 8 + 8), 2)),
  );
}
