import { createHash } from 'node:crypto';

/**
 * What names a message to one recipient: its Message-ID and its content. What servers write above it on the way differs
 * from one attempt to the next, so the header is left out.
 */
export function dedupOf(recipient: string, messageId: string | null, raw: Buffer): Buffer {
  const text = raw.toString('latin1').replace(/\r\n?/g, '\n');
  const start = text.indexOf('\n\n');
  const body = (start === -1 ? text : text.slice(start + 2)).trimEnd();
  return createHash('sha256')
    .update(`${recipient}\n${messageId ?? ''}\n`)
    .update(body, 'latin1')
    .digest();
}
