const MOST_LINE = 400;
const NEAR = 3;
const HEADER_LINES = 8;
const SUBJECT_LEAST = 4;

const dashed = /^\s*-{2,}\s?[^-\s][^\n]{0,80}?-{2,}\s*$/u;
const rule = /^\s*[-_\u2500\u2014]{10,}\s*$/u;
const field = /^\s*\*?[\p{L}\p{M}][\p{L}\p{M} .-]{0,24}\s?:\*?(?:\s|$)/u;
const address = /[^\s<>@]{1,64}@[a-z0-9-]{1,63}\.[a-z0-9.-]{1,190}/iu;
const moment = /\b\d{1,2}[:.h]\d{2}\b|\b(?:19|20)\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/u;
const endsInColon = /[:：]\s*$/u;
const replyMark = /^(?:\s*\p{L}{1,5}(?:\[\d{1,3}\])?\s?[:：])+\s*/u;

/**
 * Whether an answered message begins here whose lines no mark calls quoted: below dashes, words and dashes; with the
 * header of the message that was answered; or with a line that names its writer's address and ends in a colon.
 */
export function beginsUnmarkedQuote(lines: readonly string[], index: number, subject: string): boolean {
  const line = lines[index] ?? '';
  if (line.length > MOST_LINE) return false;
  if (dashed.test(line) && /\p{L}/u.test(line)) return true;
  if (rule.test(line)) return field.test(nextWritten(lines, index) ?? '');
  if (field.test(line) && isHeader(lines, index, subject)) return true;
  return beginsIntroduction(lines, index);
}

/** Three lines or more `word:` of which one holds the subject that was answered, or which name an address and a moment. */
function isHeader(lines: readonly string[], index: number, subject: string): boolean {
  const fields: string[] = [];
  for (const line of lines.slice(index, index + HEADER_LINES)) {
    if (line.trim() === '' && fields.length > 0) break;
    if (field.test(line)) fields.push(line.slice(0, MOST_LINE));
    // A long list of addresses runs on.
    else if (!/^\s/.test(line) && !address.test(line.slice(0, MOST_LINE))) break;
  }
  if (fields.length < 3) return false;
  const asked = subject.replace(replyMark, '').trim();
  const namesSubject = asked.length >= SUBJECT_LEAST && fields.some((one) => one.includes(asked));
  return namesSubject || (fields.some((one) => address.test(one)) && fields.some((one) => moment.test(one)));
}

/** Over two lines at most; right above quoted lines it introduces those alone. */
function beginsIntroduction(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  for (const few of [[line], [line, lines[index + 1] ?? '']]) {
    const text = few.join(' ').slice(0, MOST_LINE);
    if (!/:\s*$/.test(text) || !address.test(text) || !moment.test(text)) continue;
    return !/^\s{0,8}>/.test(nextWritten(lines, index + few.length - 1) ?? '');
  }
  return false;
}

/**
 * The lines right above a quoted one that introduce it: what names an address and a moment and ends in a colon is the
 * program's; what only does some of that may be either's.
 */
export function introducesQuote(
  lines: readonly string[],
  quoted: number,
): readonly (readonly [number, 'quote' | 'doubtful'])[] {
  let at = quoted - 1;
  if (lines[at]?.trim() === '') at -= 1;
  const found: number[] = [];
  for (const first = at; at >= 0 && at > first - NEAR; at -= 1) {
    const line = (lines[at] ?? '').slice(0, MOST_LINE);
    if (line.trim() === '' || /^\s{0,8}>/.test(line)) break;
    const names = address.test(line) || moment.test(line);
    if (!names && !(at === first && endsInColon.test(line))) break;
    found.unshift(at);
    if (address.test(line) && moment.test(line)) break;
  }
  const text = found.map((index) => (lines[index] ?? '').slice(0, MOST_LINE)).join(' ');
  const verdict = address.test(text) && moment.test(text) && endsInColon.test(text) ? 'quote' : 'doubtful';
  return found.map((index) => [index, verdict] as const);
}

function nextWritten(lines: readonly string[], index: number): string | undefined {
  return lines.slice(index + 1, index + 1 + NEAR).find((line) => line.trim() !== '');
}
