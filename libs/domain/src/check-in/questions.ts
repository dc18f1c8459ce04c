import type { Say } from '@troth/messages';
import type { OwnAnswer, SeenAnswer } from '../promises/promise.js';
import type { Stage } from '../programmes/stage.js';
import type { StageWords } from './questions/question.js';
import { questionList, type QuestionId } from './questions/registry.js';
import type { NoteAudience } from './submission.js';

/** A question as it is asked: with its words, and words at both ends of its scale of whole numbers. */
export interface ScaleQuestion {
  readonly id: QuestionId;
  readonly text: string;
  readonly scale: {
    readonly min: number;
    readonly max: number;
    readonly minLabel: string;
    readonly maxLabel: string;
  };
}

/** A question that is answered by choosing one of a few words. */
export interface ChoiceQuestion<Answer extends string> {
  readonly text: string;
  readonly choices: readonly { readonly answer: Answer; readonly label: string }[];
}

/** The questions on a scale, in the order in which they are asked: the stage's own only where it is scored. */
export function questionsFor(stage: Pick<Stage, 'scored'> & StageWords, say: Say): readonly ScaleQuestion[] {
  return questionList
    .filter(({ asked }) => asked === 'every-week' || stage.scored)
    .map((question) => {
      const { min, max, minLabel, maxLabel } = question.scale;
      return {
        id: question.id,
        text: say(question.asked === 'every-week' ? question.text : question.text(stage)),
        scale: { min, max, minLabel: say(minLabel), maxLabel: say(maxLabel) },
      };
    });
}

/** Asked of each promise of one's own that is due. */
export const ownPromiseQuestion: ChoiceQuestion<OwnAnswer> = {
  text: 'How did it go with what you promised?',
  choices: [
    { answer: 'kept', label: 'I kept it' },
    { answer: 'partly', label: 'Partly' },
    { answer: 'not', label: 'Not this week' },
    { answer: 'excused', label: 'Something came between' },
  ],
};

/** Asked of each promise of the other's that is due. */
export const seenPromiseQuestion: ChoiceQuestion<SeenAnswer> = {
  text: 'What did you see of what your partner promised?',
  choices: [
    { answer: 'kept', label: 'I saw it kept' },
    { answer: 'partly', label: 'Partly' },
    { answer: 'not', label: 'Not this week' },
    { answer: 'cant-say', label: 'I can’t say' },
  ],
};

/** The invitation to make a small, dated promise; always optional. */
export const newPromiseQuestion = {
  text: 'Is there one small thing that you would like to promise?',
  ifLabel: 'If …',
  thenLabel: 'then I will …',
  dueLabel: 'by',
  help: 'Small and clear is best: something you can do on one day. You can leave this out.',
} as const;

/** The optional note, with the plain words for each audience. */
export const noteQuestion: ChoiceQuestion<NoteAudience> = {
  text: 'Is there anything you would like to write down?',
  choices: [
    { answer: 'private', label: 'Only for me' },
    { answer: 'coach', label: 'For my coach' },
    { answer: 'partner', label: 'For my partner, once this week has closed' },
  ],
};
