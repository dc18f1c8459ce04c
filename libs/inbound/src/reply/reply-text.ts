import { isProgramLine } from './program-line.js';
import { beginsUnmarkedQuote, introducesQuote } from './quote-signs.js';

const MOST_CHARACTERS = 200_000;
const MOST_LINES = 5_000;
const MOST_KEPT = 60_000;
const goesOn = '[It goes on; the rest is too long to be kept.]';
const linkSecret = /#[\w-]{43}(?![\w-])/g;
const belowNotice = '[Below a line that seems to begin a quote:]';
const signature = /^-- ?$/;
/** Joiners hold emoji and letters together. */
const unseen = /(?![\u200c\u200d])\p{Cf}/gu;
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
  const all = text
    .slice(0, MOST_CHARACTERS)
    .split(/\r\n|[\r\n]/)
    .map((line) => line.replace(unseen, ''));
  const lines = all.slice(0, MOST_LINES);
  const end = lines.findIndex((_, index) => beginsUnmarkedQuote(lines, index, subject));
  const before = end === -1 ? lines : lines.slice(0, end);
  const verdicts = judge(before);
  const written = tidy(before.filter((_, index) => verdicts[index] !== 'quote'));
  const own = tidy(before.filter((_, index) => verdicts[index] === 'own'));
  const below = tidy(end === -1 ? [] : lines.slice(end));
  // Every email of ours has a link with a secret: a quote of none may be somebody's own words.
  const isOurs = below.includes('#…');
  const kept = written === '' || below === '' || isOurs ? written : `${written}\n\n${belowNotice}\n${below}`;
  const isCut = kept.length > MOST_KEPT || (end === -1 && (text.length > MOST_CHARACTERS || all.length > MOST_LINES));
  return { own: own.slice(0, MOST_KEPT), kept: isCut ? `${kept.slice(0, MOST_KEPT)}\n\n${goesOn}`.trim() : kept };
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
    if (signing) verdicts[index] = 'doubtful';
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
  return lines.join('\n').trim().replace(linkSecret, '#…');
}
