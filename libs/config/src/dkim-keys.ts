import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

export interface DkimKey {
  /** Its record stands at `<selector>._domainkey.<domain>`. */
  readonly selector: string;
  /** RSA or Ed25519, read once. */
  readonly privateKey: KeyObject;
}

/** What emails are signed with; nothing where there are no keys. */
export interface DkimSettings {
  readonly domain: string;
  readonly keys: readonly DkimKey[];
}

const selector = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i;

/** `selector=/path/to/key.pem`, separated by commas; every pair that is wrong is named, never what is in its file. */
export const dkimKeys = z.string().transform((text, ctx) => {
  const pairs = text.split(',').map((pair) => pair.trim());
  const read = pairs.map((pair) => readPair(pair));
  const faults = read.filter((key) => typeof key === 'string');
  const keys = read.filter((key) => typeof key !== 'string');
  if (new Set(keys.map((key) => key.selector)).size < keys.length) faults.push('names a selector twice');
  for (const message of faults) ctx.addIssue({ code: 'custom', message });
  return keys;
});

/** The key of one pair, or what is wrong with it. */
function readPair(pair: string): DkimKey | string {
  const equals = pair.indexOf('=');
  const [name, file] = [pair.slice(0, equals).trim(), pair.slice(equals + 1).trim()];
  if (equals < 0 || !selector.test(name) || file === '')
    return 'must be selector=/path/to/key.pem pairs, separated by commas';
  let pem: string;
  try {
    pem = readFileSync(file, 'utf8');
  } catch (fault) {
    return `the key of ${name} cannot be read from ${file} (${(fault as NodeJS.ErrnoException).code})`;
  }
  let privateKey: KeyObject;
  try {
    privateKey = createPrivateKey(pem);
  } catch {
    return `${file} holds no private key in PEM form without a passphrase`;
  }
  const bits = privateKey.asymmetricKeyDetails?.modulusLength;
  if (privateKey.asymmetricKeyType === 'ed25519') return { selector: name, privateKey };
  if (privateKey.asymmetricKeyType !== 'rsa') return `the key in ${file} is neither RSA nor Ed25519`;
  return bits! < 1024 ? `the key in ${file} has ${bits} bits; receivers want 2048` : { selector: name, privateKey };
}
