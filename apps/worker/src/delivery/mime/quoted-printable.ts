const CR = 13;
const LF = 10;
const TAB = 9;
const SPACE = 32;
const DOT = 46;
const EQUALS = 61;
/** With its `=` a soft-broken line has 76 characters (RFC 2045, 6.7). */
const LINE = 75;

const hex = Buffer.from('0123456789ABCDEF');
const plain = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(byte > SPACE && byte < 127 && byte !== EQUALS && byte !== DOT),
);

/** At most so many bytes come of one: three characters for it, and three for a soft break after 73 or more. */
export const WIDEST = 3.2;

/**
 * Writes `length` bytes of text into `out` from `at` on, in quoted-printable: every line break as CRLF, no line over 76
 * characters, and none that begins with a dot, which SMTP would have to escape. Returns where it ended; `out` has to
 * have the room.
 */
export function quotedPrintable(bytes: Buffer, length: number, out: Buffer, at: number): number {
  let column = 0;
  for (let index = 0; index < length; index += 1) {
    const byte = bytes[index]!;
    // Nearly every byte of a page is one of these.
    if (plain[byte] === 1 && column < LINE) {
      out[at++] = byte;
      column += 1;
      continue;
    }
    const next = index + 1 < length ? bytes[index + 1] : undefined;
    if (byte === LF || byte === CR) {
      if (byte === CR && next === LF) index += 1;
      out[at++] = CR;
      out[at++] = LF;
      column = 0;
      continue;
    }
    let asItIs = plain[byte] === 1 || byte === DOT || ((byte === SPACE || byte === TAB) && !endsLine(next));
    if (column + (asItIs ? 1 : 3) > LINE) {
      out[at++] = EQUALS;
      out[at++] = CR;
      out[at++] = LF;
      column = 0;
    }
    if (byte === DOT && column === 0) asItIs = false;
    if (asItIs) out[at++] = byte;
    else {
      out[at++] = EQUALS;
      out[at++] = hex[byte >> 4]!;
      out[at++] = hex[byte & 15]!;
    }
    column += asItIs ? 1 : 3;
  }
  return at;
}

function endsLine(next: number | undefined): boolean {
  return next === undefined || next === LF || next === CR;
}
