import type { Backlog } from './backlog.js';

export interface LanesOptions<Waiting> {
  /** How many may be busy now: each has a connection of its own. */
  readonly limit: () => number;
  readonly backlog: Pick<Backlog<never>, 'size'> & { next(): Waiting | null; done(message: Waiting): void };
  /** Ends when the connection is free again; never rejects. */
  readonly send: (message: Waiting) => Promise<void>;
  /** Called whenever a lane is free. */
  readonly onFree: () => void;
}

/** Sends what waits in a backlog, several at once; each message is made only when it is its turn. */
export class Lanes<Waiting> {
  readonly #busy = new Set<Promise<void>>();

  constructor(private readonly options: LanesOptions<Waiting>) {}

  /** Puts free lanes to work. */
  fill(): void {
    const { limit, backlog } = this.options;
    while (this.#busy.size < limit()) {
      const message = backlog.next();
      if (message === null) return;
      const work = this.#send(message).finally(() => {
        this.#busy.delete(work);
        this.fill();
        this.options.onFree();
      });
      this.#busy.add(work);
    }
  }

  /** Resolves once every lane is free. */
  async idle(): Promise<void> {
    while (this.#busy.size > 0) await Promise.all(this.#busy);
  }

  async #send(message: Waiting): Promise<void> {
    try {
      await this.options.send(message);
    } finally {
      this.options.backlog.done(message);
    }
  }
}
