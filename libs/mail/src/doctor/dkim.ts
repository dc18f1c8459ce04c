import { createPublicKey } from 'node:crypto';
import type { DkimKey, DkimSettings } from '../message/dkim.js';
import { advice, good, missing, txtRecord, type Finding } from './finding.js';
import type { LookUp } from './records.js';
import { tagsOf } from './tags.js';

const newKeys = [
  'openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out dkim-rsa.pem',
  'openssl genpkey -algorithm ED25519 -out dkim-ed25519.pem',
  'DKIM_KEYS=r1=/path/to/dkim-rsa.pem,e1=/path/to/dkim-ed25519.pem',
].join('\n');

/** Whether each key that we sign with stands in DNS as it is (RFC 6376, RFC 8463). */
export async function judgeDkim({ domain, keys }: DkimSettings, lookUp: LookUp): Promise<Finding[]> {
  if (keys.length === 0)
    return [missing('DKIM', 'emails are not signed: make two keys, name them, and ask again', newKeys)];
  const findings = (await Promise.all(keys.map((key) => judgeKey(key, domain, lookUp)))).flat();
  if (!keys.some(({ privateKey }) => privateKey.asymmetricKeyType === 'rsa'))
    findings.push(missing('DKIM', 'many receivers read no Ed25519 yet: sign with an RSA key beside it', newKeys));
  return findings;
}

async function judgeKey(key: DkimKey, domain: string, lookUp: LookUp): Promise<Finding[]> {
  const about = `DKIM ${key.selector}`;
  const name = `${key.selector}._domainkey.${domain}`;
  const wanted = txtRecord(name, publicRecord(key));
  const [record, ...more] = await lookUp('TXT', name);
  if (record === undefined) return [missing(about, `there is no record at ${name}`, wanted)];
  if (more.length > 0) return [missing(about, `${name} has ${more.length + 1} records; leave this one`, wanted)];
  const [found, ours] = [tagsOf(record), tagsOf(publicRecord(key))];
  if (found.get('p') === '') return [missing(about, `the key at ${name} was revoked`, wanted)];
  if (found.get('p') !== ours.get('p') || (found.get('k') ?? 'rsa') !== ours.get('k'))
    return [missing(about, `another key than ours stands at ${name}`, wanted)];
  if (found.has('h') && !found.get('h')!.split(':').includes('sha256'))
    return [missing(about, `${name} does not allow sha256`, wanted)];
  const bits = key.privateKey.asymmetricKeyDetails?.modulusLength ?? 2048;
  return [
    good(about, `our ${ours.get('k')} key stands at ${name}`),
    ...(found.get('t')?.split(':').includes('y') ? [advice(about, 't=y says that you are only testing', wanted)] : []),
    ...(bits < 2048 ? [advice(about, `the key has ${bits} bits; make one of 2048`)] : []),
  ];
}

/** The text of a key's record. */
export function publicRecord({ privateKey }: DkimKey): string {
  const der = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const isRsa = privateKey.asymmetricKeyType === 'rsa';
  return `v=DKIM1; k=${isRsa ? 'rsa' : 'ed25519'}; p=${(isRsa ? der : der.subarray(-32)).toString('base64')}`;
}
