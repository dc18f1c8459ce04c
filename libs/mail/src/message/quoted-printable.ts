const CR = 13;
const LF = 10;
const TAB = 9;
const SPACE = 32;
const DOT = 46;
const EQUALS = 61;
/** With its `=` a soft-broken line has 76 characters (RFC 2045, 6.7). */
const LINE = 75;

const hex = Buffer.from('0123456789ABCDEF');
const plain = Uint8Array.from({ length: 256 }, (_, byte) => Number(byte >= SPACE && byte < 127 && byte !== EQUALS));

/** At most so many bytes come of one: three characters for it, and three for a soft break after 73 or more. */
export const WIDEST = 3.2;

/**
 * Writes `length` bytes of text into `out` from `at` on, in quoted-printable: every line break as CRLF, no line over 76
 * characters, and none that begins with a dot, which SMTP would have to escape. Returns where it ended; `out` has to
 * have the room.
 */
export function quotedPrintable(bytes: Buffer, length: number, out: Buffer, at: number): number {
  let column = 0;
  let index = 0;
  while (index < length) {
    // Nearly all of a page are runs of these.
    if (column > 0 || bytes[index] !== DOT) {
      const begin = index;
      const end = Math.min(length, index + LINE - column);
      while (index < end && plain[bytes[index]!] === 1) out[at++] = bytes[index++]!;
      column += index - begin;
      if (index === length) break;
    }
    const byte = bytes[index++]!;
    if (byte === LF || byte === CR) {
      at = endOfLine(out, at, column);
      if (byte === CR && index < length && bytes[index] === LF) index += 1;
      out[at++] = CR;
      out[at++] = LF;
      column = 0;
      continue;
    }
    const isPlain = plain[byte] === 1 || byte === TAB;
    if (column + (isPlain ? 1 : 3) > LINE) {
      at = softBreak(out, at);
      column = 0;
    }
    if (isPlain && (column > 0 || byte !== DOT)) {
      out[at++] = byte;
      column += 1;
    } else {
      at = escaped(out, at, byte);
      column += 3;
    }
  }
  return endOfLine(out, at, column);
}

/** White space at the end of a line may be lost on the way: the last of it is escaped (RFC 2045, 6.7, rule 3). */
function endOfLine(out: Buffer, at: number, column: number): number {
  const last = out[at - 1]!;
  if (column === 0 || (last !== SPACE && last !== TAB)) return at;
  return escaped(out, column + 2 > LINE ? softBreak(out, at - 1) : at - 1, last);
}

function softBreak(out: Buffer, at: number): number {
  out[at++] = EQUALS;
  out[at++] = CR;
  out[at++] = LF;
  return at;
}

function escaped(out: Buffer, at: number, byte: number): number {
  out[at++] = EQUALS;
  out[at++] = hex[byte >> 4]!;
  out[at++] = hex[byte & 15]!;
  return at;
}
