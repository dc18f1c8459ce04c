/** Whether a refusal was of one message, of everybody's, or nobody can say yet. */
export type Ruling = 'alone' | 'everybody' | 'unknown';

/** Refused messages that wait for what becomes of others, for so long at most: then it is unknown. */
export class Undecided {
  readonly #waiting = new Set<(ruling: Ruling) => void>();
  #isClosed = false;

  constructor(private readonly patienceMs: number) {}

  wait(): Promise<Ruling> {
    if (this.#isClosed) return Promise.resolve('unknown');
    return new Promise((resolve) => {
      const decide = (ruling: Ruling) => {
        clearTimeout(late);
        this.#waiting.delete(decide);
        resolve(ruling);
      };
      const late = setTimeout(() => decide('unknown'), this.patienceMs);
      this.#waiting.add(decide);
    });
  }

  decide(ruling: Ruling): void {
    for (const decide of [...this.#waiting]) decide(ruling);
  }

  /** Nobody waits any longer. */
  close(): void {
    this.#isClosed = true;
    this.decide('unknown');
  }
}
