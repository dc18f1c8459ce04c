import type { QuestionId } from './questions/registry.js';
import { namesInReplies } from './names-in-replies.js';
import { repliedEveryWeek, repliedOf } from './replied-questions.js';

/** What was named; whether each fits its scale is not asked here. */
export type Given = Partial<Record<QuestionId, number>>;

const aWord = [...namesInReplies.keys()].sort((x, y) => y.length - x.length).join('|');
const namedItem = new RegExp(
  `(?:^|[\\s,;])(${aWord})\\s*[:=]?\\s*(\\d{1,2})(?:\\s*/\\s*(10|5))?(?=[.,;\\s]|$)[.,;]*`,
  'giyu',
);
// In Arabic it stands before its number without a space.
const and = '(?:\\s(?:and|und|et|og|och|en|y|e|i)\\s+|\\sو\\s*|\\s*[&+]\\s+)';
const joined = new RegExp(`\\s*${and}(?=\\d)`, 'giu');
const joinedNames = new RegExp(`\\s*${and}(?=${aWord})`, 'giu');
const tight = /^\d{1,2}(?:,\d{1,2})+$/;
const slashed = /^\d{1,2}(?:\s*\/\s*\d{1,2})+$/;
const plain = /^\d{1,2}\.?(?:(?:\s*[,;]\s*|\s+)\d{1,2}\.?)*$/;
const outOf = /^\d{1,2}\s*\/\s*(?:10|5)(?:(?:\s*[,;]\s*|\s+)\d{1,2}\s*\/\s*(?:10|5))+$/;
const attempt = new RegExp(`^(?:(?:${aWord})[^\\p{L}\\p{N}]*\\d|[-+]?\\d)`, 'iu');
const LIMIT = 400;

/** Digits and commas of every script as our own, no signs that only steer the display, no marks of emphasis. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/،/g, ',')
    .replace(/؛/g, ';')
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => String(valueOf(digit)))
    .replace(/_/g, ' ');
}

/** Digits stand in runs of ten in each script. */
function valueOf(digit: string): number {
  const point = digit.codePointAt(0)!;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (point - zero) % 10;
}

/** Whether a line begins as an answer does. */
export function looksLikeAnswer(line: string): boolean {
  return attempt.test(bare(line));
}

/** Whether a line is nothing but answers, as far as its form goes. */
export function isAnswerLine(line: string): boolean {
  const text = bare(line);
  return attempt.test(text) && (numbersIn(text) !== null || namesIn(text) !== null);
}

/**
 * The answers to these questions that a paragraph is, where it is nothing else; null where it is anything else, or could
 * be read in two ways.
 */
export function answersIn(lines: readonly string[], questions: readonly QuestionId[]): Given | null {
  const text = lines.map(bare).join('\n');
  if (text.length > LIMIT) return null;
  return namesIn(text) ?? inOrder(lines.map(bare), questions);
}

/** Without a bullet or emphasis around. */
function bare(line: string): string {
  return line
    .trim()
    .replace(/^[-*•·–]\s+/u, '')
    .replace(/\*/g, '')
    .trim();
}

/** A comma without a space may be a decimal one: it sets numbers apart only where nothing else does. */
function numbersIn(line: string): number[] | null {
  const text = line.replace(joined, ', ').replace(/[.,;]+$/, '');
  if (text.length > LIMIT) return null;
  if (outOf.test(text)) return [...text.matchAll(/(\d{1,2})\s*\/\s*\d{1,2}/g)].map(([, number]) => Number(number));
  const isList = tight.test(text) || slashed.test(text) || (plain.test(text) && !/\d,\d/.test(text));
  return isList ? (text.match(/\d+/g) ?? []).map(Number) : null;
}

function inOrder(lines: readonly string[], questions: readonly QuestionId[]): Given | null {
  const ofTen = lines.map(oneOutOf);
  const each = ofTen.includes(null) ? lines.map(numbersIn) : ofTen;
  if (each.includes(null)) return null;
  // Two tight numbers on a line of several may be one with a decimal comma.
  if (lines.length > 1 && lines.some((line) => /\d,\d/.test(line))) return null;
  const numbers = each.flatMap((some) => some ?? []);
  const asked = repliedOf(questions);
  if (numbers.length !== repliedEveryWeek.length && numbers.length !== asked.length) return null;
  return Object.fromEntries(numbers.map((number, index) => [asked[index]!.id, number]));
}

function oneOutOf(line: string): number[] | null {
  const [, number] = /^(\d{1,2})\s*\/\s*(?:10|5)[.,;]?$/.exec(line) ?? [];
  return number === undefined ? null : [Number(number)];
}

function namesIn(text: string): Given | null {
  const given = new Map<QuestionId, number>();
  const told = text.replace(joinedNames, ', ');
  let read = 0;
  namedItem.lastIndex = 0;
  for (let item = namedItem.exec(told); item; item = namedItem.exec(told)) {
    const id = namesInReplies.get(item[1]?.toLowerCase() ?? '');
    if (!id || given.has(id)) return null;
    given.set(id, Number(item[2]));
    read = namedItem.lastIndex;
  }
  return given.size > 0 && told.slice(read).trim() === '' ? Object.fromEntries(given) : null;
}
