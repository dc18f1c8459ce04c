import { setTimeout as pause } from 'node:timers/promises';
import { settleDeliveries, type Clock, type Database, type Outcome } from '@troth/database';
import { MicroBatch } from '../micro-batch.js';

const AGAIN_MS = 500;

export interface OutcomesOptions {
  readonly database: Database;
  readonly clock: Clock;
  /** How long the leases of what is recorded last; after that somebody else has judged them. */
  readonly leaseSeconds: number;
  /** How many deliveries are in hand, those that wait here among them. */
  readonly inHand: () => number;
  readonly onFault: (fault: unknown) => void;
}

/**
 * Records what became of many deliveries together. While the database is away, what is known is kept and written again:
 * otherwise an accepted email would be called uncertain.
 */
export class Outcomes {
  #isClosing = false;
  readonly #batch: MicroBatch<Outcome, void>;

  constructor(private readonly options: OutcomesOptions) {
    this.#batch = new MicroBatch<Outcome, void>({
      size: 100,
      windowMs: 50,
      write: (outcomes) => this.#record(outcomes),
      isComplete: (waiting) => waiting >= options.inHand(),
    });
  }

  /** Resolves once it is written; rejects where it cannot be before the lease ends. */
  add(outcome: Outcome): Promise<void> {
    return this.#batch.add(outcome);
  }

  /** To be called when a delivery is no longer in hand. */
  writeIfComplete(): void {
    this.#batch.writeIfComplete();
  }

  /** From now on a database that is away is waited for no longer. */
  close(): void {
    this.#isClosing = true;
  }

  async #record(outcomes: readonly Outcome[]): Promise<undefined[]> {
    const { database, clock, leaseSeconds, onFault } = this.options;
    for (const until = Date.now() + leaseSeconds * 1_000; ; await pause(AGAIN_MS)) {
      try {
        await settleDeliveries(database, outcomes, clock.now());
        return outcomes.map(() => undefined);
      } catch (fault) {
        if (this.#isClosing || Date.now() > until || !isPassing(fault)) throw fault;
        onFault(fault);
      }
    }
  }
}

/** Whether PostgreSQL was away, shutting down or short of something, rather than refusing what it was asked. */
function isPassing(fault: unknown): boolean {
  const { code } = fault as { code?: unknown };
  return typeof code !== 'string' || !/^[0-9A-Z]{5}$/.test(code) || /^(08|25|40|53|55|57|58)/.test(code);
}
