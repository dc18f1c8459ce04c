const OPENS_AFTER = 5;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 20_000;

/** `all`: send. `probe`: try one delivery and see. `none`: leave the server alone. */
export type Admission = 'all' | 'probe' | 'none';

/**
 * Whether an SMTP server is worth talking to. After some failed connections in a row it opens: then one delivery at a
 * time tries whether the server is back, after a second at first and never longer than 20 seconds after the last one; a
 * server that takes one and falls silent is asked again after as long. Times are the system's, in milliseconds.
 */
export class Breaker {
  #failures = 0;
  #pauseMs = 0;
  #nextProbeAt = 0;
  /** Since when one delivery tries; null while none does. */
  #probingSince: number | null = null;

  get isOpen(): boolean {
    return this.#pauseMs > 0;
  }

  /** What may be tried now; a caller that is told `probe` has to come back with what became of it. */
  admit(now: number): Admission {
    if (!this.isOpen) return 'all';
    if (now < this.#nextProbeAt || now < (this.#probingSince ?? -Infinity) + LONGEST_PAUSE_MS) return 'none';
    this.#probingSince = now;
    return 'probe';
  }

  /** A connection was refused, timed out or broke. True where the server is to be left alone from now on, or still is. */
  failed(now: number): boolean {
    this.#failures += 1;
    if (this.isOpen && this.#probingSince === null) return false;
    if (!this.isOpen && this.#failures < OPENS_AFTER) return false;
    this.#pauseMs = this.isOpen ? Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS) : FIRST_PAUSE_MS;
    this.#nextProbeAt = now + this.#pauseMs;
    this.#probingSince = null;
    return true;
  }

  /** The server spoke, whatever it said. True where this closed it. */
  answered(): boolean {
    const wasOpen = this.isOpen;
    this.#failures = 0;
    this.#pauseMs = 0;
    this.#probingSince = null;
    return wasOpen;
  }

  /** There was nothing to try with, or it was never tried: the next one may. */
  unproven(): void {
    this.#probingSince = null;
  }
}
