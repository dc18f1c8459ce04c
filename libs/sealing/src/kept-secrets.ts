import { randomBytes } from 'node:crypto';
import type { LookupKeys, SealingKey, SealingKeys, TokenKeys } from './keys.js';
import { open, seal } from './seal.js';

const KEY_BYTES = 32;
const lookupUses = ['addresses', 'references', 'mailIds', 'mailMacs'] as const satisfies (keyof LookupKeys)[];
const tokenUses = ['links', 'mailIds', 'mailMacs'] as const satisfies (keyof TokenKeys)[];

/** Where the lookups' wrapped keys belong. */
const lookupsPlace = 'lookup-secret';

/** Where the tokens' wrapped keys of a key that was taken out of use belong. */
function tokensPlace(keyId: string): string {
  return `retired-key:${keyId}`;
}

/** What the database keeps, wrapped by a key of TROTH_KEYS; `lookups` is null where they are still the last key's own. */
export interface KeptSecrets {
  readonly lookups: string | null;
  readonly retired: readonly { readonly id: string; readonly tokens: string }[];
}

/** Lookup keys that depend on no key of TROTH_KEYS, for a database that has nothing to look up yet. */
export function freshLookups(): LookupKeys {
  return unpack(randomBytes(KEY_BYTES * lookupUses.length), lookupUses);
}

export function wrapLookups(keys: SealingKeys, lookups: LookupKeys): string {
  return seal(keys, pack(lookups, lookupUses), lookupsPlace);
}

/** What of a key has to live on when it is taken out of TROTH_KEYS: links and emails' tokens that it made are still out. */
export function wrapTokens(keys: SealingKeys, key: SealingKey): string {
  return seal(keys, pack(key, tokenUses), tokensPlace(key.id));
}

/** The keys with what the database keeps. Throws CannotOpen where what wraps it is not in TROTH_KEYS. */
export function withKept(keys: SealingKeys, { lookups, retired }: KeptSecrets): SealingKeys {
  const past = retired
    .filter(({ id }) => !keys.all.some((key) => key.id === id))
    .map(({ id, tokens }): TokenKeys => ({ id, ...read(open(keys, tokens, tokensPlace(id)), tokenUses) }));
  return {
    current: keys.current,
    all: keys.all,
    tokens: [...keys.all, ...past],
    lookups: lookups === null ? keys.lookups : read(open(keys, lookups, lookupsPlace), lookupUses),
  };
}

function pack<Use extends string>(from: Readonly<Record<Use, Buffer>>, uses: readonly Use[]): string {
  return Buffer.concat(uses.map((use) => from[use])).toString('base64');
}

function read<Use extends string>(text: string, uses: readonly Use[]): Record<Use, Buffer> {
  return unpack(Buffer.from(text, 'base64'), uses);
}

function unpack<Use extends string>(bytes: Buffer, uses: readonly Use[]): Record<Use, Buffer> {
  const entries = uses.map((use, n) => [use, bytes.subarray(n * KEY_BYTES, (n + 1) * KEY_BYTES)] as const);
  return Object.fromEntries(entries) as Record<Use, Buffer>;
}
