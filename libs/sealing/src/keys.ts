import { hkdfSync } from 'node:crypto';

/** One key of the practice with the keys derived from it, one for each use, so that none serves two. */
export interface SealingKey {
  readonly id: string;
  readonly links: Buffer;
  readonly notes: Buffer;
  readonly addresses: Buffer;
  readonly sessions: Buffer;
  readonly references: Buffer;
  readonly mailIds: Buffer;
  readonly mailMacs: Buffer;
  /** Tells this key from another one with the same id, and nothing else: it may be stored beside what the key sealed. */
  readonly fingerprint: Buffer;
}

/** The keys of `TROTH_KEYS`, the newest first. New seals and links use the first; older ones still open. */
export abstract class SealingKeys {
  abstract readonly current: SealingKey;
  abstract readonly oldest: SealingKey;
  abstract readonly all: readonly SealingKey[];
}

export class BadSealingKeys extends Error {
  override readonly name = 'BadSealingKeys';
}

const shape = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/_-]+={0,2})$/;

/**
 * Reads `id:base64` pairs, separated by commas, newest first; each secret of 32 bytes or more.
 * Put a new key in front to rotate. Keep the last one: addresses are found by it. Throws BadSealingKeys.
 */
export function parseKeys(text: string): SealingKeys {
  const all = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readKey);
  const [current] = all;
  const oldest = all.at(-1);
  if (!current || !oldest) throw new BadSealingKeys('no key is given; write id:base64 with 32 random bytes');
  if (new Set(all.map((key) => key.id)).size !== all.length) throw new BadSealingKeys('two keys have the same id');
  return { current, oldest, all };
}

function readKey(part: string, index: number): SealingKey {
  const [, id, encoded] = shape.exec(part) ?? [];
  if (!id || !encoded) throw new BadSealingKeys(`key ${index + 1} is not of the form id:base64`);
  const secret = Buffer.from(encoded, 'base64');
  if (secret.length < 32) throw new BadSealingKeys(`key ${id} has ${secret.length} bytes; 32 are needed`);
  return {
    id,
    links: derive(secret, 'links'),
    notes: derive(secret, 'notes'),
    addresses: derive(secret, 'addresses'),
    sessions: derive(secret, 'sessions'),
    references: derive(secret, 'references'),
    mailIds: derive(secret, 'mail-ids'),
    mailMacs: derive(secret, 'mail-macs'),
    fingerprint: derive(secret, 'fingerprint').subarray(0, 16),
  };
}

function derive(secret: Buffer, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `troth:${use}`, 32));
}
