const CR = 13;
const LF = 10;
const TAB = 9;
const SPACE = 32;
const EQUALS = 61;
/** With its `=` a soft-broken line has 76 characters (RFC 2045, 6.7). */
const LINE = 75;

const hex = Buffer.from('0123456789ABCDEF');
const plain = Uint8Array.from({ length: 256 }, (_, byte) => Number(byte > SPACE && byte < 127 && byte !== EQUALS));

// One message at a time is encoded, without a pause: the room for it is kept.
let room = Buffer.alloc(64 * 1024);

/** A text in quoted-printable, every line break as CRLF and no line over 76 characters. */
export function quotedPrintable(text: string): Buffer {
  const bytes = Buffer.from(text);
  const { length } = bytes;
  // Three characters for a byte, and three for a soft break after 73 or more.
  if (room.length < length * 3.2 + 8) room = Buffer.alloc(Math.ceil(length * 3.2 + 8));
  const out = room;
  let at = 0;
  let column = 0;
  for (let index = 0; index < length; index += 1) {
    const byte = bytes[index]!;
    // Nearly every byte of a page is one of these.
    if (plain[byte] === 1 && column < LINE) {
      out[at++] = byte;
      column += 1;
      continue;
    }
    if (byte === LF || byte === CR) {
      if (byte === CR && bytes[index + 1] === LF) index += 1;
      out[at++] = CR;
      out[at++] = LF;
      column = 0;
      continue;
    }
    const asItIs = plain[byte] === 1 || ((byte === SPACE || byte === TAB) && !endsLine(bytes[index + 1]));
    const width = asItIs ? 1 : 3;
    if (column + width > LINE) {
      out[at++] = EQUALS;
      out[at++] = CR;
      out[at++] = LF;
      column = 0;
    }
    if (asItIs) out[at++] = byte;
    else {
      out[at++] = EQUALS;
      out[at++] = hex[byte >> 4]!;
      out[at++] = hex[byte & 15]!;
    }
    column += width;
  }
  return Buffer.from(out.subarray(0, at));
}

function endsLine(next: number | undefined): boolean {
  return next === undefined || next === LF || next === CR;
}
