import { Injectable } from '@nestjs/common';
import { Database, findPractice, type Practice } from '@troth/database';
import { Problem } from '../problems/problem.js';

/** The practice whose pages these are. */
@Injectable()
export class CurrentPractice {
  #found: Practice | null = null;

  constructor(private readonly database: Database) {}

  /** Throws `practice-not-open` while there is none. */
  async find(): Promise<Practice> {
    const found = await this.known();
    if (!found) throw new Problem('practice-not-open');
    return found;
  }

  /** Null while there is none. */
  async known(): Promise<Practice | null> {
    return (this.#found ??= await findPractice(this.database));
  }
}
