import type { Say } from '@troth/messages';
import type { Stage } from '../programmes/stage.js';
import type { StageWords } from './questions/question.js';
import { isAsked } from './asked-questions.js';
import { questionList, type QuestionId } from './questions/registry.js';

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

/** The questions on a scale that a check-in asks, in their order; `fromStage` as in `isAsked`. */
export function questionsFor(
  stage: Pick<Stage, 'scored'> & StageWords,
  fromStage: readonly string[] | null,
  say: Say,
): readonly ScaleQuestion[] {
  return questionList
    .filter(({ id }) => isAsked(id, stage, fromStage))
    .map((question) => {
      const { min, max, minLabel, maxLabel } = question.scale;
      return {
        id: question.id,
        text: say(question.asked === 'every-week' ? question.text : question.text(stage)),
        scale: { min, max, minLabel: say(minLabel), maxLabel: say(maxLabel) },
      };
    });
}
