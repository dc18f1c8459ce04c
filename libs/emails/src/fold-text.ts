/** RFC 5322, 2.1.1: no line may be longer, in bytes without its end. */
const longest = 998;
// In UTF-8 a unit of a string takes three bytes at most.
const surelyShort = Math.floor(longest / 3);

/**
 * Breaks lines at spaces where they are longer than mail allows. All others stay whole: a mail program wraps them to
 * its own window, which text that was wrapped for a wider one would spoil. An address is never broken.
 */
export function foldText(text: string): string {
  if (!hasLineOver(surelyShort, text)) return text;
  return text
    .split('\n')
    .map((line) => (Buffer.byteLength(line) > longest ? fold(line) : line))
    .join('\n');
}

function hasLineOver(length: number, text: string): boolean {
  for (let begin = 0; ;) {
    const end = text.indexOf('\n', begin);
    if ((end < 0 ? text.length : end) - begin > length) return true;
    if (end < 0) return false;
    begin = end + 1;
  }
}

function fold(line: string): string {
  const lines: string[] = [];
  let last = '';
  for (const word of line.split(' ')) {
    const longer = last === '' ? word : `${last} ${word}`;
    if (last === '' || Buffer.byteLength(longer) <= longest) last = longer;
    else {
      lines.push(last);
      last = word;
    }
  }
  return [...lines, last].join('\n');
}
