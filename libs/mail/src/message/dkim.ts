import { createHash, sign, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import type { Message } from './message.js';

export interface DkimKey {
  /** Its record stands at `<selector>._domainkey.<domain>`. */
  readonly selector: string;
  /** RSA or Ed25519. */
  readonly privateKey: KeyObject;
}

/** Who signs, and with what; no keys: nobody. */
export interface DkimSettings {
  readonly domain: string;
  readonly keys: readonly DkimKey[];
}

// Off the main thread: an RSA signature takes longer than everything else about a message.
const signAside = promisify<string | null, Buffer, KeyObject, Buffer>(sign as never);

/** Named once more than they stand, so that none can be added, changed or taken away (RFC 6376, 5.4). */
const signed = [
  ...['From', 'To', 'Reply-To', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'Content-Type', 'Auto-Submitted'],
  ...['List-ID', 'List-Unsubscribe', 'List-Unsubscribe-Post', 'Feedback-ID'],
].map((name) => name.toLowerCase());

/** A DKIM-Signature header for each key (RFC 6376; RFC 8463 for Ed25519), relaxed/relaxed; empty without keys. */
export async function dkimSignatures(
  { header, body }: Pick<Message, 'header' | 'body'>,
  { domain, keys }: DkimSettings,
): Promise<string> {
  if (keys.length === 0) return '';
  const bodyHash = createHash('sha256').update(relaxedBody(body)).digest('base64');
  const fields = fieldsOf(header);
  const names = signed.flatMap((name) => (fields.has(name) ? [name, name] : [name]));
  const fieldLines = signed
    .filter((name) => fields.has(name))
    .map((name) => `${name}:${fields.get(name)}\r\n`)
    .join('');
  const lines = keys.map(async ({ selector, privateKey }) => {
    const isRsa = privateKey.asymmetricKeyType === 'rsa';
    const value = [
      `v=1; a=${isRsa ? 'rsa' : 'ed25519'}-sha256; c=relaxed/relaxed; d=${domain}; s=${selector};`,
      `h=${names.join(':').replace(/.{1,66}:/g, '$&\r\n  ')};`,
      `bh=${bodyHash};`,
      'b=',
    ].join('\r\n ');
    const data = Buffer.from(`${fieldLines}dkim-signature:${relaxed(value)}`);
    const signature = isRsa
      ? await signAside('sha256', data, privateKey)
      : await signAside(null, createHash('sha256').update(data).digest(), privateKey);
    return `DKIM-Signature: ${value}${signature.toString('base64').replace(/.{72}(?=.)/g, '$&\r\n  ')}\r\n`;
  });
  return (await Promise.all(lines)).join('');
}

/** Each field's value in relaxed form, by its name in lower case; ours stand once each. */
function fieldsOf(header: string): Map<string, string> {
  return new Map(
    header.split(/\r\n(?![ \t])/).map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), relaxed(line.slice(colon + 1))];
    }),
  );
}

function relaxed(value: string): string {
  return value
    .replaceAll('\r\n', '')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

/** RFC 6376, 3.4.4; most of our bodies are in that form as they are. */
function relaxedBody(body: Buffer): Buffer {
  const text = body.toString('latin1');
  if (!/\t|[ ]{2}| \r\n|(\r\n){2}$/.test(text)) return body;
  const lines = text.replace(/[ \t]+/g, ' ').replace(/ \r\n/g, '\r\n');
  return Buffer.from(`${lines.replace(/(\r\n)*$/, '')}\r\n`, 'latin1');
}
