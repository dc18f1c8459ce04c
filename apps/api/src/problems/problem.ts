import type { FieldFault, ProblemCode, ProblemDocument } from '@troth/contract';
import { problemKinds } from './problem-codes.js';

/** An answer other than success, thrown from anywhere below a route. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: ProblemCode,
    readonly errors?: readonly FieldFault[],
  ) {
    super(problemKinds[code].title);
  }

  get status(): number {
    return problemKinds[this.code].status;
  }

  toDocument(): ProblemDocument {
    const { status, title, detail } = problemKinds[this.code];
    return {
      type: 'about:blank',
      title,
      status,
      code: this.code,
      detail,
      ...(this.errors ? { errors: [...this.errors] } : {}),
    };
  }
}
