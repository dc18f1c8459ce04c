import { Injectable } from '@nestjs/common';
import type { Id } from '@troth/domain';
import { Tries } from './tries.js';

const AT_A_TIME = 20;
const LIVES_MS = 60_000;
const MOST_REMEMBERED = 10_000;

/**
 * A broad limit for everything that a signed-in person asks for. A process takes some tries at a time for each person, so
 * that most requests ask the database nothing; the limit of all processes together is kept to within that many each.
 */
@Injectable()
export class SignedInTries {
  readonly #taken = new Map<Id, { left: number; until: number }>();

  constructor(private readonly tries: Tries) {}

  /** Counts one request of a person. Throws TooManyRequests. */
  async count(personId: Id): Promise<void> {
    const taken = this.#taken.get(personId);
    if (taken && taken.left > 0 && taken.until > Date.now()) {
      taken.left -= 1;
      return;
    }
    await this.tries.count({ kind: 'signed-in', whose: personId, cost: AT_A_TIME });
    const [oldest] = this.#taken.keys();
    if (oldest !== undefined && this.#taken.size >= MOST_REMEMBERED) this.#taken.delete(oldest);
    this.#taken.delete(personId);
    this.#taken.set(personId, { left: AT_A_TIME - 1, until: Date.now() + LIVES_MS });
  }
}
