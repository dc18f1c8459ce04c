import type { ProblemCode } from '@troth/contract';
import { Problem } from './problem.js';

/** A refusal as it goes over the wire, for what has no route whose hooks would make it. */
export function rawProblem(code: ProblemCode) {
  const problem = new Problem(code);
  const body = JSON.stringify(problem.toDocument());
  const headers = {
    'content-type': 'application/problem+json',
    'content-length': String(Buffer.byteLength(body)),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
  return { status: problem.status, headers, body };
}
