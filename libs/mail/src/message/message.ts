import { Scroll } from './scroll.js';

export interface MessageParts {
  /** Name and value of each header, in order; values are ready for the wire, folded where they may be; an empty one is left out. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly text: string;
  readonly html: string;
  /** Of letters, digits, `_` and `-`, up to 60: what tells the message's boundary from every other's. */
  readonly boundary: string;
}

/** A message in two halves, ready for the wire: its header with the empty line after it, and its body. */
export interface Message {
  readonly header: string;
  readonly body: Buffer;
  /** The whole of it, with more fields before the others. */
  below(fields: string): Buffer;
}

// Room before the body for a usual header with two signatures, so that the whole lies together without another copy.
const HEADROOM = 4 * 1024;

// One message at a time is written, without a pause.
const scroll = new Scroll();

/**
 * Makes multipart/alternative of a text and its HTML. The boundary begins with `=_`, which occurs in no
 * quoted-printable (RFC 2045, 6.7).
 */
export function message({ headers, text, html, boundary }: MessageParts): Message {
  const alternative = `=_a${boundary}`;
  const header = [
    ...headers.filter(([, value]) => value !== '').map(([name, value]) => headerLine(name, value)),
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${alternative}"`,
    '\r\n',
  ].join('\r\n');
  scroll.write(`--${alternative}\r\n${encodedAs('text/plain')}`);
  scroll.writeText(text);
  scroll.write(`\r\n--${alternative}\r\n`);
  scroll.write(encodedAs('text/html'));
  scroll.writeText(html);
  scroll.write('\r\n');
  scroll.write(`--${alternative}--\r\n`);
  const page = scroll.take(HEADROOM);
  const body = page.subarray(HEADROOM);
  return {
    header,
    body,
    below(fields) {
      const head = fields + header;
      const start = HEADROOM - Buffer.byteLength(head);
      if (start < 0) return Buffer.concat([Buffer.from(head), body]);
      page.write(head, start);
      return page.subarray(start);
    },
  };
}

export class UnsafeHeader extends Error {
  override readonly name = 'UnsafeHeader';
  readonly code = 'unsafe-header';
}

/** Nothing may begin a header of its own: a line break passes only where it folds. Throws UnsafeHeader. */
function headerLine(name: string, value: string): string {
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n )|(?<!\r)\n/.test(value))
    throw new UnsafeHeader(`${name} holds a line break or a control character`);
  return `${name}: ${value}`;
}

function encodedAs(type: string): string {
  return `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`;
}
