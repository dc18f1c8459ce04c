import type { Say } from '@troth/messages';
import type { CheckInQuestion } from './questions/question.js';
import { questionList, type QuestionId } from './questions/registry.js';
import { listed } from '../listed.js';

interface RepliedQuestion extends Pick<CheckInQuestion, 'name' | 'asked' | 'scale'> {
  readonly id: QuestionId;
  readonly reply: NonNullable<CheckInQuestion['reply']>;
}

/** The questions that a reply by email answers, in the order in which they are asked. */
export const repliedQuestions: readonly RepliedQuestion[] = questionList.flatMap(({ id, name, asked, scale, reply }) =>
  reply === null ? [] : [{ id, name, asked, scale, reply }],
);

export const repliedEveryWeek = repliedQuestions.filter(({ asked }) => asked === 'every-week');

/** Those of a check-in's questions that a reply answers, in their order. */
export function repliedOf(questions: readonly QuestionId[]): readonly RepliedQuestion[] {
  return repliedQuestions.filter(({ id }) => questions.includes(id));
}

/** Of those, the stage's own: a reply may leave them out. */
export function repliedOfStage(questions: readonly QuestionId[]): readonly RepliedQuestion[] {
  return repliedOf(questions).filter(({ asked }) => asked === 'in-scored-stages');
}

/** What an email needs to say how to reply with the numbers of every week, which share a scale. */
export interface ReplyWords {
  readonly numbers: number;
  /** From 0 to this. */
  readonly most: number;
  /** What each number stands for, such as “how open, how close”. */
  readonly meaning: string;
  readonly example: string;
}

/** The same for the stage's own, which share one as well: how many they are, and an example with them at the end. */
export interface StageReplyWords {
  readonly ofStage: number;
  readonly mostOfStage: number;
  readonly exampleWithStage: string;
}

export function replyWords(say: Say): ReplyWords {
  return {
    numbers: repliedEveryWeek.length,
    most: mostOf(repliedEveryWeek),
    meaning: listed(
      repliedEveryWeek.flatMap(({ reply }) => ('inReply' in reply ? [say(reply.inReply)] : [])),
      say,
    ),
    example: exampleOf(repliedEveryWeek),
  };
}

/** Null where the check-in asks none of the stage's own. */
export function stageReplyWords(questions: readonly QuestionId[]): StageReplyWords | null {
  const own = repliedOfStage(questions);
  if (own.length === 0) return null;
  return { ofStage: own.length, mostOfStage: mostOf(own), exampleWithStage: exampleOf([...repliedEveryWeek, ...own]) };
}

function exampleOf(questions: readonly RepliedQuestion[]): string {
  return questions.map(({ reply }) => reply.example).join(' ');
}

function mostOf(questions: readonly RepliedQuestion[]): number {
  return Math.max(...questions.map(({ scale }) => scale.max));
}
