/** Gives out so many a second on average, and never more at once than a second's worth. Times in milliseconds. */
export class TokenBucket {
  #tokens: number;
  #filledAt: number;

  constructor(
    private readonly perSecond: number,
    now: number,
  ) {
    this.#tokens = perSecond;
    this.#filledAt = now;
  }

  /** As many as are wanted, or as there are. */
  take(wanted: number, now: number): number {
    const passed = Math.max(0, now - this.#filledAt);
    this.#tokens = Math.min(this.perSecond, this.#tokens + (passed / 1_000) * this.perSecond);
    this.#filledAt = now;
    const taken = Math.min(wanted, Math.floor(this.#tokens));
    this.#tokens -= taken;
    return taken;
  }
}
