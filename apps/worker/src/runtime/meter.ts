import { Counter, collectDefaultMetrics, register, Registry, type Metric } from 'prom-client';

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
    // What measures a process goes on as long as the process, whatever becomes of a registry: each is begun once.
    if (register.getMetricsAsArray().length === 0) collectDefaultMetrics({ prefix: 'troth_' });
    for (const metric of register.getMetricsAsArray()) this.registry.registerMetric(metric as unknown as Metric);
  }

  emailSettled(kind: string, outcome: string): void {
    this.#emails.inc({ kind, outcome });
  }

  reactionFailed(subscriber: string, givenUp: boolean): void {
    this.#reactions.inc({ subscriber, given_up: String(givenUp) });
  }
}
