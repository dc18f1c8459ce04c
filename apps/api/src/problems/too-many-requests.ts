import { Problem } from './problem.js';

/** The caller has come too often; `seconds` are to be waited, as `Retry-After` says. */
export class TooManyRequests extends Problem {
  constructor(readonly seconds: number) {
    super('too-many-requests');
  }
}
