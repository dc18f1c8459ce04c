const RECIPIENTS = 4;
const DOMAINS = 2;
// Words about relaying or signing in speak of us, but a dead domain may say them too.
const RECIPIENTS_OF_US = 2;
const SHORT_TIME_MS = 30 * 60_000;
const TRUST_MS = 5 * 60_000;

const ofUs = /relay|authenticat/i;

interface Refused {
  readonly at: number;
  readonly isOfUs: boolean;
}

/**
 * Whether a server that refuses messages, for whatever reason, refuses everybody's: several recipients of several domains within a
 * short time, and nobody's message taken between them. Times in milliseconds.
 */
export class Doubt {
  #acceptedAt = -Infinity;
  readonly #refused = new Map<string, Refused>();

  /** While false only a few messages are risked at once: nothing was taken lately, or the last answer was a refusal. */
  trusts(now: number): boolean {
    return this.#refused.size === 0 && now - this.#acceptedAt < TRUST_MS;
  }

  /** A message was taken: what was refused before it was refused alone. */
  accepted(now: number): void {
    this.#acceptedAt = now;
    this.#refused.clear();
  }

  /** What was refused before is told, and counts no more. */
  forget(): void {
    this.#refused.clear();
  }

  /** True where it is everybody's by now. */
  refused(recipient: string, response: string, now: number): boolean {
    for (const [address, { at }] of this.#refused) if (now - at > SHORT_TIME_MS) this.#refused.delete(address);
    this.#refused.set(recipient.toLowerCase(), { at: now, isOfUs: ofUs.test(response) });
    const recipients = [...this.#refused.keys()];
    const domains = new Set(recipients.map((address) => address.slice(address.lastIndexOf('@') + 1)));
    if (recipients.length >= RECIPIENTS && domains.size >= DOMAINS) return true;
    const nothingTakenLately = now - this.#acceptedAt >= TRUST_MS;
    return nothingTakenLately && [...this.#refused.values()].filter(({ isOfUs }) => isOfUs).length >= RECIPIENTS_OF_US;
  }
}
