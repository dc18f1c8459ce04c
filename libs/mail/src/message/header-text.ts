/** So that a line stays within 76 characters after the longest of our names (RFC 2047, 2). */
const WORD = 60;
const AROUND = '=?UTF-8?Q??='.length;
const PAYLOAD = WORD - AROUND;

// What may stand for itself in an encoded word of a display name (RFC 2047, 5), and the space, which is a `_` there.
const plain = /[A-Za-z0-9!*+/ -]/g;
const ascii = Array.from({ length: 128 }, (_, code) => quotedByte(code));
for (const [character] of String.fromCharCode(...ascii.keys()).matchAll(plain))
  ascii[character.charCodeAt(0)] = character === ' ' ? '_' : character;
const unprintable = /[\p{Cc}\u2028\u2029\s]+/gu;

/** Text as the value of an unstructured header: itself where it is short ASCII, or else encoded words, a line each. */
export function headerText(text: string): string {
  const line = oneLine(text);
  return isShortAscii(line) ? line : encodedWords(line);
}

/** A name before an address (RFC 5322's phrase), quoted or encoded where it has to be. */
export function headerPhrase(name: string): string {
  const line = oneLine(name);
  if (!isShortAscii(line)) return encodedWords(line);
  return /^[A-Za-z0-9 ]*$/.test(line) ? line : `"${line.replace(/["\\]/g, '\\$&')}"`;
}

/** No control character, line break or half character passes. */
export function oneLine(text: string): string {
  return text.toWellFormed().replace(unprintable, ' ').trim();
}

function isShortAscii(line: string): boolean {
  return line.length <= WORD && /^[ -~]*$/.test(line) && !line.includes('=?');
}

/** Whole characters only in each word, so that each can be read by itself. */
function encodedWords(line: string): string {
  const bytes = Buffer.byteLength(line);
  const letters = line.match(plain)?.length ?? 0;
  // Of two encodings the shorter one: three characters for a byte, or four for three.
  const scripted = letters + (bytes - letters) * 3 > bytes * (4 / 3);
  const words: string[] = [];
  let payload = '';
  for (const character of line) {
    const more = scripted ? character : quoted(character);
    const length = scripted ? Math.ceil(Buffer.byteLength(payload + more) / 3) * 4 : payload.length + more.length;
    if (length > PAYLOAD) {
      words.push(payload);
      payload = '';
    }
    payload += more;
  }
  words.push(payload);
  return words
    .map((word) => (scripted ? `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=` : `=?UTF-8?Q?${word}?=`))
    .join('\r\n ');
}

function quoted(character: string): string {
  const code = character.codePointAt(0)!;
  return ascii[code] ?? Array.from(Buffer.from(character), quotedByte).join('');
}

function quotedByte(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
