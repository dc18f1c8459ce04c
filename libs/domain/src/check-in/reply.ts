import type { KeptRatings } from './ratings.js';
import { answersIn, isAnswerLine, looksLikeAnswer, plainText } from './reply-numbers.js';
import type { QuestionId } from './questions/registry.js';
import { repliedEveryWeek, repliedOfStage } from './replied-questions.js';
import { checkInAnswers } from './submission.js';

const PARAGRAPHS = 200;

/**
 * What somebody wrote beside the text that they answered: `answers` where one paragraph, or all of it, is nothing else;
 * `unclear` where something looks like answers and can't be taken as them; `words` where nobody tried to answer in numbers.
 */
export type ReadReply =
  /** `rest`: what stands beside the answers, for a person to read; empty where nothing does. */
  | { readonly kind: 'answers'; readonly answers: KeptRatings; readonly rest: string }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'words' };

/**
 * Reads a reply to a check-in, strictly: `openness 7`, or only numbers in the order of the questions. Those of every week
 * are always needed; the stage's own may be given as far as that week's check-in asks them, all or none. Nothing is
 * guessed: what could be read in two ways, such as the decimal comma of `7,5 6`, is unclear.
 */
export function readReply(text: string, questions: readonly QuestionId[]): ReadReply {
  const paragraphs = paragraphsOf(plainText(text));
  const lines = paragraphs.flat();
  if (!lines.some(looksLikeAnswer)) return { kind: 'words' };
  const whole = fitting(answersIn(lines, questions), questions);
  if (whole) return { kind: 'answers', answers: whole, rest: '' };
  const read = paragraphs.map((paragraph) => fitting(answersIn(paragraph, questions), questions));
  const [at, another] = read.flatMap((answers, index) => (answers ? [index] : []));
  const answers = at === undefined ? null : read[at];
  const rest = paragraphs.filter((_, index) => index !== at);
  if (!answers || another !== undefined || rest.flat().some(isAnswerLine)) {
    return { kind: 'unclear' };
  }
  return { kind: 'answers', answers, rest: rest.map((paragraph) => paragraph.join('\n')).join('\n\n') };
}

function fitting(given: ReturnType<typeof answersIn>, questions: readonly QuestionId[]): KeptRatings | null {
  const answers = given && checkInAnswers.safeParse(given);
  if (!answers?.success) return null;
  const named = Object.keys(answers.data);
  const ofStage = repliedOfStage(questions);
  const wanted = [repliedEveryWeek, [...repliedEveryWeek, ...ofStage]];
  return wanted.some((ids) => ids.length === named.length && ids.every(({ id }) => named.includes(id)))
    ? answers.data
    : null;
}

/** Numbers that stand after more paragraphs than these are left for a person to find. */
function paragraphsOf(text: string): readonly (readonly string[])[] {
  const paragraphs: string[][] = [[]];
  for (const line of text.split(/\r\n?|\n/).map((one) => one.trim())) {
    const last = paragraphs.at(-1)!;
    if (line !== '') last.push(line);
    else if (last.length > 0 && paragraphs.length < PARAGRAPHS) paragraphs.push([]);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
