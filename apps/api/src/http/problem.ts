import type { ProblemCode } from '@troth/contract';
import { z } from 'zod';
import { problemKinds } from './problem-codes.js';

const fieldFault = z
  .object({
    path: z.string().describe('The field, dotted from the top of the body: `partner.email`, `own.0.answer`'),
    message: z.string().describe('A sentence for the person who filled it in, fit to stand at its field'),
  })
  .meta({ id: 'FieldFault' });

export type FieldFault = z.infer<typeof fieldFault>;

/** RFC 9457 problem details, as every error of the API is answered. */
export const problemDocument = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    code: z.enum(Object.keys(problemKinds) as [ProblemCode, ...ProblemCode[]]).describe('Stable; made for programs'),
    detail: z.string().describe('What is wrong and what to do, for programmers: no page shows it'),
    errors: z.array(fieldFault).optional(),
  })
  .meta({ id: 'Problem' });

export type ProblemDocument = z.infer<typeof problemDocument>;

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
