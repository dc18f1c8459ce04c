/** What waits for its turn: to be told of only when it has waited for too long, and then no more often than that. */
export class Turn {
  #since: number | null = null;

  constructor(private readonly patienceMs: number) {}

  /** It did not come to it at `now` (milliseconds); true when somebody should know. */
  missed(now: number): boolean {
    this.#since ??= now;
    if (now - this.#since < this.patienceMs) return false;
    this.#since = now;
    return true;
  }

  taken(): void {
    this.#since = null;
  }
}
