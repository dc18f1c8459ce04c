import { questionList } from '@troth/domain';

/** Answers to all that is asked: `rating` every week, `degree` to the stage's own questions. */
export function ratings(rating: number, degree: number): Readonly<Record<string, number>> {
  return Object.fromEntries(questionList.map(({ id, asked }) => [id, asked === 'every-week' ? rating : degree]));
}
