import { Problem } from './problem.js';

/** A change that another site's page sent. `origin` is where, unless the browser itself said that it is another site. */
export class CrossSite extends Problem {
  constructor(readonly origin: string | null) {
    super('cross-site');
  }
}
