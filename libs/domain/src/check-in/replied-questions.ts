import type { Say } from '@troth/messages';
import type { CheckInQuestion } from './questions/question.js';
import { questionList, type QuestionId } from './questions/registry.js';

interface RepliedQuestion extends Pick<CheckInQuestion, 'asked' | 'scale'> {
  readonly id: QuestionId;
  readonly reply: NonNullable<CheckInQuestion['reply']>;
}

/** The questions that a reply by email answers, in the order in which they are asked. */
export const repliedQuestions: readonly RepliedQuestion[] = questionList.flatMap(({ id, asked, scale, reply }) =>
  reply === null ? [] : [{ id, asked, scale, reply }],
);

export const repliedEveryWeek = repliedQuestions.filter(({ asked }) => asked === 'every-week');
export const repliedOfStage = repliedQuestions.filter(({ asked }) => asked === 'in-scored-stages');

/** What an email needs to say how to reply; the questions of every week share a scale, and so do the stage's own. */
export interface ReplyWords {
  readonly numbers: number;
  /** From 0 to this. */
  readonly most: number;
  /** What each number stands for, such as “how open, how close”. */
  readonly meaning: string;
  readonly example: string;
  /** How many the stage's own are, and the same with them. */
  readonly ofStage: number;
  readonly mostOfStage: number;
  readonly exampleWithStage: string;
}

export function replyWords(say: Say): ReplyWords {
  const example = (questions: typeof repliedQuestions) => questions.map(({ reply }) => reply.example).join(' ');
  const most = (questions: typeof repliedQuestions) => Math.max(...questions.map(({ scale }) => scale.max));
  return {
    numbers: repliedEveryWeek.length,
    most: most(repliedEveryWeek),
    meaning: repliedEveryWeek.flatMap(({ reply }) => ('inReply' in reply ? [say(reply.inReply)] : [])).join(', '),
    example: example(repliedEveryWeek),
    ofStage: repliedOfStage.length,
    mostOfStage: most(repliedOfStage),
    exampleWithStage: example([...repliedEveryWeek, ...repliedOfStage]),
  };
}
