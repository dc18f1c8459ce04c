import { isProgramLine } from './program-line.js';
import { beginsUnmarkedQuote, introducesQuote } from './quote-signs.js';

const MOST_CHARACTERS = 200_000;
const MOST_LINES = 5_000;
const MOST_KEPT = 20_000;
const linkSecret = /#[\w-]{43}(?![\w-])/g;
const signature = /^-- ?$/;
const unseen = /\p{Cf}/gu;
/** What mail gateways put above a message from outside. */
const banner = /^\[?\s*(?:external|caution|warning)\b[^\]]{0,200}\]/iu;

export interface ReplyText {
  /** What somebody wrote, without what they answered, signatures and what programs add. */
  readonly own: string;
  /** With the lines that may be theirs or a program's: for a person to read. */
  readonly kept: string;
}

/**
 * What somebody wrote beside the text that they answered: lines that no mark calls quoted count wherever they stand.
 * `subject` is the message's own, by which the header of the answered one is known. Free of language; linear, and
 * bounded in characters and lines. Secrets of links are taken out wherever they are left.
 */
export function replyText(text: string, { subject }: { readonly subject: string }): ReplyText {
  const lines = text
    .slice(0, MOST_CHARACTERS)
    .split(/\r\n|[\r\n]/, MOST_LINES)
    .map((line) => line.replace(unseen, '').slice(0, 5_000));
  const end = lines.findIndex((_, index) => beginsUnmarkedQuote(lines, index, subject));
  const before = end === -1 ? lines : lines.slice(0, end);
  const verdicts = judge(before);
  const kept = before.filter((_, index) => verdicts[index] !== 'quote');
  const own = before.filter((_, index) => verdicts[index] === 'own');
  return { own: tidy(own), kept: tidy(kept) };
}

type Verdict = 'own' | 'doubtful' | 'quote';

function judge(lines: readonly string[]): Verdict[] {
  const verdicts: Verdict[] = lines.map((line) =>
    isQuoted(line) ? 'quote' : banner.test(line.trim()) ? 'doubtful' : 'own',
  );
  lines.forEach((line, index) => {
    if (!isQuoted(line) || (index > 0 && isQuoted(lines[index - 1]!))) return;
    for (const [at, verdict] of introducesQuote(lines, index)) verdicts[at] = verdict;
  });
  let signing = false;
  let wrote = false;
  lines.forEach((line, index) => {
    signing = !isQuoted(line) && (signing || (wrote && signature.test(line)));
    if (signing) verdicts[index] = 'quote';
    wrote ||= verdicts[index] === 'own' && line.trim() !== '';
  });
  const last = lines.findLastIndex((line, index) => verdicts[index] === 'own' && line.trim() !== '');
  if (last > 0 && isProgramLine(lines[last]!)) verdicts[last] = 'doubtful';
  return verdicts;
}

function isQuoted(line: string): boolean {
  return /^\s{0,8}>/.test(line);
}

function tidy(lines: readonly string[]): string {
  return lines.join('\n').trim().replace(linkSecret, '#…').slice(0, MOST_KEPT);
}
