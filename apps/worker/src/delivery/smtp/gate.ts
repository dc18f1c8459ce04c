import { handOver, type Clock, type Database, type HandOver } from '@troth/database';
import { gates } from '../kinds.js';
import { MicroBatch } from '../micro-batch.js';

export interface GateOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly leaseSeconds: number;
  /** How many messages may be on their way at once. */
  readonly lanes: number;
}

/**
 * The last question before a message leaves, asked for many at once: half of the lanes wait for its answer while the
 * other half talk to the server, so that neither waits for the other.
 */
export class Gate {
  #sending = 0;
  #answered = 0;
  readonly #questions: MicroBatch<HandOver, boolean>;

  constructor(private readonly options: GateOptions) {
    this.#questions = new MicroBatch<HandOver, boolean>({
      size: Math.max(1, Math.ceil(options.lanes / 2)),
      windowMs: 15,
      write: (messages) => this.#handOver(messages),
      isComplete: (waiting) => waiting >= this.#sending - this.#answered,
    });
  }

  /** Runs one sending, which may ask whether its message may leave; rejects as it does. */
  async guard<Result>(send: (ask: (message: HandOver) => Promise<boolean>) => Promise<Result>): Promise<Result> {
    let asked = false;
    this.#sending += 1;
    try {
      return await send((message) => {
        asked = true;
        return this.#questions.add(message);
      });
    } finally {
      this.#sending -= 1;
      if (asked) this.#answered -= 1;
      this.#questions.writeIfComplete();
    }
  }

  async #handOver(messages: readonly HandOver[]): Promise<boolean[]> {
    const { database, clock, leaseSeconds } = this.options;
    try {
      const verdicts = await handOver(database, gates, messages, { leaseSeconds, now: clock.now() });
      const leaving = new Set(verdicts.filter(({ state }) => state === 'handing-over').map(({ id }) => id));
      return messages.map(({ id }) => leaving.has(id));
    } finally {
      this.#answered += messages.length;
    }
  }
}
