import type { Stage } from '../programmes/stage.js';
import { questionList, type QuestionId } from './questions/registry.js';

const ofStage: readonly QuestionId[] = questionList
  .filter(({ asked }) => asked === 'in-scored-stages')
  .map(({ id }) => id);

/**
 * The stage's own questions that a check-in asks: they take turns, the first of them in the first week of the round.
 * `weekOfRound` counts calendar weeks from 0; an unscored stage has none.
 */
export function stageQuestionsIn({ scored }: Pick<Stage, 'scored'>, weekOfRound: number): readonly QuestionId[] {
  if (!scored) return [];
  const turn = ((weekOfRound % ofStage.length) + ofStage.length) % ofStage.length;
  return ofStage.slice(turn, turn + 1);
}

/** Whether a check-in asked a question. `fromStage`: those of the stage's own that it asks; null before they took turns. */
export function isAsked(
  id: QuestionId,
  { scored }: Pick<Stage, 'scored'>,
  fromStage: readonly string[] | null,
): boolean {
  return !ofStage.includes(id) || (scored && (fromStage === null || fromStage.includes(id)));
}

/** The ids of all that a check-in asks on a scale, in their order; see `isAsked`. */
export function askedQuestions(
  stage: Pick<Stage, 'scored'>,
  fromStage: readonly string[] | null,
): readonly QuestionId[] {
  return questionList.filter(({ id }) => isAsked(id, stage, fromStage)).map(({ id }) => id);
}
