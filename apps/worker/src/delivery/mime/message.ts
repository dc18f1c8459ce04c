import type { EmailPicture } from '@troth/emails';
import { quotedPrintable } from './quoted-printable.js';

export interface MessageParts {
  /** Name and value of each header, in order; values are ready for the wire, folded where they may be; an empty one is left out. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly text: string;
  readonly html: string;
  readonly pictures: readonly EmailPicture[];
  /** Of letters, digits, `_` and `-`, up to 60: what tells the message's boundaries from every other's. */
  readonly boundary: string;
}

/** A message in two halves, ready for the wire: its header with the empty line after it, and its body. */
export interface Message {
  readonly header: string;
  readonly body: Buffer;
}

/**
 * Makes multipart/alternative of a text and its HTML; pictures stand beside the HTML in a multipart/related. The
 * boundaries begin with `=_`, which occurs in no quoted-printable and no base64 (RFC 2045, 6.7).
 */
export function message({ headers, text, html, pictures, boundary }: MessageParts): Message {
  const [alternative, related] = [`=_a${boundary}`, `=_r${boundary}`];
  const header = [
    ...headers.filter(([, value]) => value !== '').map(([name, value]) => headerLine(name, value)),
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${alternative}"`,
    '\r\n',
  ].join('\r\n');
  const htmlPart = [`${encodedAs('text/html')}`, quotedPrintable(html), '\r\n'];
  const shown =
    pictures.length === 0
      ? htmlPart
      : [
          `Content-Type: multipart/related; type="text/html";\r\n boundary="${related}"\r\n\r\n--${related}\r\n`,
          ...htmlPart,
          ...pictures.flatMap((picture) => [`--${related}\r\n`, ...picturePart(picture)]),
          `--${related}--\r\n`,
        ];
  const body = [
    `--${alternative}\r\n${encodedAs('text/plain')}`,
    quotedPrintable(text),
    `\r\n--${alternative}\r\n`,
    ...shown,
    `--${alternative}--\r\n`,
  ];
  return { header, body: Buffer.concat(body.map((part) => (typeof part === 'string' ? Buffer.from(part) : part))) };
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

function picturePart({ cid, filename, contentType, content }: EmailPicture): string[] {
  const name = filename.replace(/[^\w.-]/g, '_');
  return [
    `Content-Type: ${contentType}; name="${name}"\r\nContent-ID: <${cid}>\r\nContent-Transfer-Encoding: base64\r\n`,
    `Content-Disposition: inline; filename="${name}"\r\n\r\n`,
    content.toString('base64').replace(/.{76}(?=.)/g, '$&\r\n'),
    '\r\n',
  ];
}
