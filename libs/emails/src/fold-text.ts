/** RFC 5322, 2.1.1: no line may be longer, in bytes without its end. */
const longest = 998;

/**
 * Breaks lines at spaces where they are longer than mail allows. All others stay whole: a mail program wraps them to
 * its own window, which text that was wrapped for a wider one would spoil. An address is never broken.
 */
export function foldText(text: string): string {
  return text
    .split('\n')
    .map((line) => (Buffer.byteLength(line) > longest ? fold(line) : line))
    .join('\n');
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
