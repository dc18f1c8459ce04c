import type { Logger } from '@nestjs/common';
import { holdStream, markDown, markUp, releaseStream, type Clock, type Database } from '@troth/database';
import type { Id } from '@troth/domain';
import { logFault } from '../ground/log.js';
import { Breaker } from './breaker.js';
import { TokenBucket } from './token-bucket.js';

export interface MailServerOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  /** `host:port`. */
  readonly host: string;
  readonly drainPerSecond: number;
  /** Lays down what was claimed and has not left. */
  readonly layDown: () => Promise<void>;
}

/** How many may be claimed now; a probe tries whether the server is back. */
export interface Leave {
  readonly limit: number;
  readonly isProbe: boolean;
}

/** What a worker knows of the SMTP server: whether it answers, whether it wants us, and how fast what piled up may leave. */
export class MailServer {
  readonly #breaker = new Breaker();
  #drain: TokenBucket | null = null;
  #heldProbe: Id | null = null;

  constructor(private readonly options: MailServerOptions) {}

  /** Nothing but a probe is to be sent. */
  get isAway(): boolean {
    return this.#breaker.isOpen;
  }

  leave(wanted: number): Leave {
    const now = Date.now();
    const admission = this.#breaker.admit(now);
    if (admission !== 'all') return { limit: admission === 'probe' ? 1 : 0, isProbe: admission === 'probe' };
    return { limit: this.#drain ? this.#drain.take(wanted, now) : wanted, isProbe: false };
  }

  /** A claim that came back short shows that nothing is left over from an outage. */
  claimed({ limit, isProbe }: Leave, count: number): void {
    if (isProbe) {
      if (count === 0) this.#breaker.unproven();
    } else if (count < limit) this.#drain = null;
  }

  /** A probe never came to the server. */
  unproven(): void {
    this.#breaker.unproven();
  }

  /** This delivery tries whether a held stream may flow again. */
  triesHeldStreamWith(deliveryId: Id): void {
    this.#heldProbe = deliveryId;
  }

  /** The server spoke, whatever it said. */
  async answered(): Promise<void> {
    if (!this.#breaker.answered()) return;
    const { database, host, logger, drainPerSecond } = this.options;
    this.#drain = new TokenBucket(drainPerSecond, Date.now());
    logger.warn(`the SMTP server ${host} answers again`);
    await this.#tell(markUp(database, host));
  }

  /** The server took a message. */
  async accepted(deliveryId: Id): Promise<void> {
    await this.answered();
    if (this.#heldProbe !== deliveryId) return;
    this.#heldProbe = null;
    const { database, host, clock, logger } = this.options;
    logger.warn(`the SMTP server ${host} takes our mail again`);
    await this.#tell(releaseStream(database, { host, now: clock.now() }));
  }

  /** It could not be reached, or hung up. */
  async failed(why: string): Promise<void> {
    if (!this.#breaker.failed(Date.now())) return;
    const { database, host, logger, layDown } = this.options;
    logger.warn(`the SMTP server ${host} cannot be reached: ${why}`);
    await this.#tell(markDown(database, host, why));
    await layDown();
  }

  /** It refuses us. True where the whole stream is held; false where it is this message alone. */
  async refused(deliveryId: Id, why: string): Promise<boolean> {
    const { database, host, logger, layDown } = this.options;
    const held = await holdStream(database, { host, why, deliveryId }).catch((fault: unknown) => this.#untold(fault));
    if (held === 'new')
      logger.error(`the SMTP server ${host} refuses us, and no email leaves until it is mended: ${why}`);
    if (held === 'alone') logger.error(`the SMTP server ${host} refuses one message: ${why}`);
    if (held !== 'alone') await layDown();
    return held !== 'alone';
  }

  async #tell(telling: Promise<unknown>): Promise<void> {
    await telling.catch((fault: unknown) => this.#untold(fault));
  }

  #untold(fault: unknown): void {
    logFault(this.options.logger, 'telling how the SMTP server stands', fault);
  }
}
