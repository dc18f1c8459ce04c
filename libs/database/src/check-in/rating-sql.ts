import type { QuestionId } from '@troth/domain';

/** One answer of a row of `check_in` or `weekly_summary`, as an integer that is null where none was given. */
export function ratingSql(row: string, question: QuestionId): string {
  return `(${row}.ratings ->> '${question}')::int`;
}
