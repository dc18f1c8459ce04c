import { hkdfSync } from 'node:crypto';

/** One key of the practice with the keys derived from it, one for each use, so that none serves two. */
export interface SealingKey extends TokenKeys, LookupKeys {
  readonly notes: Buffer;
  readonly sessions: Buffer;
  /** Tells this key from another one with the same id, and nothing else: it may be stored beside what the key sealed. */
  readonly fingerprint: Buffer;
}

/** What links and emails' tokens of one key are made with; it is needed as long as those are out in the world. */
export interface TokenKeys {
  readonly id: string;
  readonly links: Buffer;
  readonly mailIds: Buffer;
  readonly mailMacs: Buffer;
}

/** What is looked up by, and must stay the same whichever key is in front: hashes of addresses, references, messages' names. */
export interface LookupKeys {
  readonly addresses: Buffer;
  readonly references: Buffer;
  readonly mailIds: Buffer;
  readonly mailMacs: Buffer;
}

/** The keys of `TROTH_KEYS`, the newest first, and what the database keeps wrapped by them. New seals and links use the first. */
export abstract class SealingKeys {
  abstract readonly current: SealingKey;
  abstract readonly all: readonly SealingKey[];
  /** Those of `all`, and of keys that were taken out of `TROTH_KEYS` since. */
  abstract readonly tokens: readonly TokenKeys[];
  abstract readonly lookups: LookupKeys;
}

export class BadSealingKeys extends Error {
  override readonly name = 'BadSealingKeys';
}

const shape = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/_-]+={0,2})$/;

/**
 * Reads `id:base64` pairs, separated by commas, newest first; each secret of 32 bytes or more.
 * Put a new key in front to rotate. Until `withKept` says otherwise, addresses are looked up by the last. Throws BadSealingKeys.
 */
export function parseKeys(text: string): SealingKeys {
  const all = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readKey);
  const [current] = all;
  const lookups = all.at(-1);
  if (!current || !lookups) throw new BadSealingKeys('no key is given; write id:base64 with 32 random bytes');
  if (new Set(all.map((key) => key.id)).size !== all.length) throw new BadSealingKeys('two keys have the same id');
  return { current, all, tokens: all, lookups };
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
