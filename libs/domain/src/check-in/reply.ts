import type { Stage } from '../stages/stage.js';
import { checkInAnswers, type CheckInAnswers } from './submission.js';

/** The questions in the order in which they are asked, by the one word that a reply names each with. */
const words = ['openness', 'closeness', 'trust', 'focus', 'readiness'] as const;

type Word = (typeof words)[number];

const everyWeek = 3;
const named = new RegExp(`^(${words.join('|')})\\s*[:=]?\\s*(\\d{1,2})$`, 'i');
const bare = /^\d{1,2}(?:(?:\s*[,;]\s*|\s+)\d{1,2})*$/;
const anyWord = new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi');
const beginsLikeAnAnswer = new RegExp(`^(?:(?:${words.join('|')})\\b\\W*\\d|[-+]?\\d)`, 'i');

/**
 * What somebody wrote above the quoted text: `answers` where every line is one, `unclear` where some lines look like
 * answers and the whole can't be taken as them, `words` where nobody tried to answer in numbers.
 */
export type ReadReply =
  | { readonly kind: 'answers'; readonly answers: CheckInAnswers }
  /** `saysMore`: it holds other words too, which a person may want to read. */
  | { readonly kind: 'unclear'; readonly saysMore: boolean }
  | { readonly kind: 'words' };

/**
 * Reads a reply to a check-in, strictly: lines such as `openness 7`, or only numbers in the order of the questions.
 * The first three are always needed; the stage's own two may be given where it asks them, both or neither.
 */
export function readReply(text: string, { scored }: Pick<Stage, 'scored'>): ReadReply {
  const lines = text
    .normalize('NFKC')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (!lines.some((line) => beginsLikeAnAnswer.test(line))) return { kind: 'words' };
  const given = lines.every((line) => bare.test(line)) ? inOrder(lines) : byName(lines);
  const answers = given && checkInAnswers.safeParse(given);
  const fits = answers?.success && bothOrNeither(answers.data) && (scored || answers.data.focus === undefined);
  return fits ? { kind: 'answers', answers: answers.data } : { kind: 'unclear', saysMore: lines.some(hasOtherWords) };
}

function bothOrNeither({ focus, readiness }: CheckInAnswers): boolean {
  return (focus === undefined) === (readiness === undefined);
}

function hasOtherWords(line: string): boolean {
  return /\p{L}/u.test(line.replace(anyWord, ''));
}

function inOrder(lines: readonly string[]): Partial<Record<Word, number>> | null {
  const numbers = lines.flatMap((line) => line.match(/\d+/g) ?? []).map(Number);
  if (numbers.length !== everyWeek && numbers.length !== words.length) return null;
  return Object.fromEntries(numbers.map((number, index) => [words[index], number]));
}

function byName(lines: readonly string[]): Partial<Record<Word, number>> | null {
  const given = new Map<string, number>();
  for (const line of lines) {
    const [, word = '', number] = named.exec(line) ?? [];
    if (number === undefined || given.has(word.toLowerCase())) return null;
    given.set(word.toLowerCase(), Number(number));
  }
  return Object.fromEntries(given);
}
