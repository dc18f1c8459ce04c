import { readFileSync } from 'node:fs';

/** A message as a mail system writes it, with CRLF; `{{verp}}` and `{{reply}}` are filled with a delivery's addresses. */
export function sample(name: string, addresses: { verp?: string; reply?: string } = {}): Buffer {
  const text = readFileSync(new URL(`../samples/${name}.eml`, import.meta.url), 'utf8');
  const filled = text.replaceAll('{{verp}}', addresses.verp ?? '').replaceAll('{{reply}}', addresses.reply ?? '');
  return Buffer.from(filled.replace(/\r?\n/g, '\r\n'));
}
