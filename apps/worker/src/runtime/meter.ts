import { Counter, collectDefaultMetrics, Registry } from 'prom-client';

/** The figures of one worker, for Prometheus. */
export class Meter {
  readonly registry = new Registry();
  readonly #emails = new Counter({
    name: 'troth_worker_emails_total',
    help: 'What became of the emails that this worker had in hand, by kind',
    labelNames: ['kind', 'outcome'],
    registers: [this.registry],
  });
  readonly #reactions = new Counter({
    name: 'troth_worker_reaction_failures_total',
    help: 'Reactions that failed in this worker: tried again by themselves, or given up',
    labelNames: ['subscriber', 'given_up'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry, prefix: 'troth_' });
  }

  emailSettled(kind: string, outcome: string): void {
    this.#emails.inc({ kind, outcome });
  }

  reactionFailed(subscriber: string, givenUp: boolean): void {
    this.#reactions.inc({ subscriber, given_up: String(givenUp) });
  }
}
