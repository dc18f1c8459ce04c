/** Chances that come out the same for the same seed (mulberry32), and normal ones from them (Marsaglia's polar method). */
export class Chance {
  #state: number;
  #spare: number | null = null;

  /** The words tell one series from another. */
  constructor(seed: number, words = '') {
    let state = seed >>> 0;
    for (const letter of words) state = Math.imul(state ^ letter.charCodeAt(0), 0x9e3779b1) ^ (state >>> 15);
    this.#state = state;
  }

  /** 0 to just below 1. */
  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.share() * (most - least + 1));
  }

  /** From a normal distribution with mean 0 and SD 1. */
  normal(): number {
    if (this.#spare !== null) {
      const spare = this.#spare;
      this.#spare = null;
      return spare;
    }
    for (;;) {
      const [x, y] = [2 * this.share() - 1, 2 * this.share() - 1];
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const stretched = Math.sqrt((-2 * Math.log(square)) / square);
      this.#spare = y * stretched;
      return x * stretched;
    }
  }
}
