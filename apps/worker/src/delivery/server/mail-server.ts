import type { Logger } from '@nestjs/common';
import {
  endOtherStreams,
  holdStream,
  markDown,
  markUp,
  releaseStream,
  type Clock,
  type Database,
} from '@troth/database';
import type { Id } from '@troth/domain';
import { logFault } from '../../runtime/log.js';
import { Breaker } from './breaker.js';
import { refusedBeyond, tryMore, unlearned, type LearnedLimit } from './learned-limit.js';
import { Refusals, type Refusal, type Ruling } from './refusals.js';
import { TokenBucket } from './token-bucket.js';

// So many messages are risked at once while nobody knows whether the server takes any.
const FEW = 4;
// One that is refused waits so long for what becomes of the others.
const UNDECIDED_MS = 3_000;
// Other workers may have all the connections that a busy server gives; only then is it told as an outage.
const BUSY_MS = 60_000;

export interface MailServerOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  /** `host:port`. */
  readonly host: string;
  readonly connections: number;
  readonly messagesPerConnection: number;
  readonly drainPerSecond: number;
  /** Releases what was claimed and has not left. */
  readonly release: () => Promise<void>;
  /** Called when messages may go again. */
  readonly goOn: () => void;
}

/** How many may be claimed now; a probe tries whether the server is back. */
export interface Budget {
  readonly limit: number;
  readonly isProbe: boolean;
}

/**
 * What a worker knows of the SMTP server: whether it answers, whether it wants us, how many connections and messages it
 * allows, and how fast what piled up may leave.
 */
export class MailServer {
  readonly #breaker = new Breaker();
  readonly #refusals: Refusals;
  #connections: LearnedLimit;
  #messages: LearnedLimit;
  #drain: TokenBucket | null = null;
  #heldProbe: Id | null = null;
  /** How often it is being written down that the stream is held; until then nothing more is sent. */
  #holding = 0;
  /** When it was last seen to be held; what was claimed before then does not leave. System time, milliseconds. */
  heldAt = -Infinity;
  #busySince: number | null = null;
  #isToldDown = false;

  constructor(private readonly options: MailServerOptions) {
    this.#connections = unlearned(options.connections);
    this.#messages = unlearned(options.messagesPerConnection);
    const { goOn } = options;
    const hold = ({ deliveryId, why }: Refusal) => this.refusesUs(deliveryId, why);
    this.#refusals = new Refusals({ patienceMs: UNDECIDED_MS, hold, goOn });
  }

  /** Nothing but a probe is to be sent. */
  get isAway(): boolean {
    return this.#breaker.isOpen;
  }

  /** How many messages may be under way at once. */
  lanes(now = Date.now()): number {
    if (this.#holding > 0 || this.#refusals.isJudging) return 0;
    this.#connections = tryMore(this.#connections, now);
    const { limit } = this.#connections;
    return this.#refusals.trusts(now) ? limit : Math.min(limit, FEW);
  }

  /** After how many messages a connection is closed. */
  messagesPerConnection(now = Date.now()): number {
    // One refusal tells the limit, and costs nothing but itself: so the whole is tried.
    this.#messages = tryMore(this.#messages, now, this.#messages.most);
    return this.#messages.limit;
  }

  budget(wanted: number): Budget {
    if (this.#holding > 0) return { limit: 0, isProbe: false };
    const now = Date.now();
    const admission = this.#breaker.admit(now);
    if (admission !== 'all') return { limit: admission === 'probe' ? 1 : 0, isProbe: admission === 'probe' };
    return { limit: this.#drain ? this.#drain.take(wanted, now) : wanted, isProbe: false };
  }

  /** A claim that came back short shows that nothing is left over from an outage. */
  claimed({ limit, isProbe }: Budget, count: number): void {
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

  /** The server gave us so many connections and no more. */
  tooManyConnections(held: number): void {
    this.#connections = refusedBeyond(this.#connections, held, Date.now());
  }

  /** The server took so many messages over one connection and no more. */
  tooManyMessages(sent: number): void {
    this.#messages = refusedBeyond(this.#messages, sent, Date.now());
  }

  /** The server spoke, whatever it said. */
  async answered(): Promise<void> {
    if (!this.#breaker.answered()) return;
    const { database, host, logger, drainPerSecond } = this.options;
    this.#drain = new TokenBucket(drainPerSecond, Date.now());
    this.#busySince = null;
    if (!this.#isToldDown) return;
    this.#isToldDown = false;
    logger.warn(`the SMTP server ${host} answers again`);
    await this.#tell(markUp(database, host));
  }

  /** The server took a message. */
  async accepted(deliveryId: Id): Promise<void> {
    this.#refusals.accepted(Date.now());
    await this.answered();
    if (this.#heldProbe !== deliveryId) return;
    this.#heldProbe = null;
    const { database, host, clock, logger } = this.options;
    logger.warn(`the SMTP server ${host} takes our mail again`);
    await this.#tell(releaseStream(database, { host, now: clock.now() }));
  }

  /** It could not be reached, hung up, or is busy. */
  async failed(why: string, { isBusy }: { readonly isBusy: boolean }): Promise<void> {
    const now = Date.now();
    if (!isBusy) this.#busySince = null;
    else this.#busySince ??= now;
    if (!this.#breaker.failed(now)) return;
    const { database, host, logger, release } = this.options;
    if (!isBusy || now - (this.#busySince ?? now) >= BUSY_MS) {
      this.#isToldDown = true;
      logger.warn(`the SMTP server ${host} cannot be reached: ${why}`);
      await this.#tell(markDown(database, host, why));
    }
    await release();
  }

  /**
   * It refuses us. True where the whole stream is held; false where it is this message alone, which may be only where
   * `heldBy` names one.
   */
  async refusesUs(heldBy: Id | null, why: string): Promise<boolean> {
    const { database, host, logger, release, goOn } = this.options;
    this.#holding += 1;
    const holding = holdStream(database, { host, why, deliveryId: heldBy });
    const held = await holding.catch((fault: unknown) => this.#untold(fault));
    this.#holding -= 1;
    if (held !== 'alone') this.heldAt = Date.now();
    if (held === 'new')
      logger.error(`the SMTP server ${host} refuses us, and no email leaves until it is mended: ${why}`);
    if (held === 'alone') logger.error(`the SMTP server ${host} refuses one message: ${why}`);
    if (held !== 'alone') await release();
    goOn();
    return held !== 'alone';
  }

  /** A message is on its way to it; the caller says when it has `ended`. */
  began(): void {
    this.#refusals.began();
  }

  ended(): void {
    this.#refusals.ended();
  }

  /** It refuses this message; resolves when it is known whether it refuses everybody's, or soon after. */
  async refusedOne(refusal: Refusal): Promise<Ruling> {
    if (this.#heldProbe !== refusal.deliveryId) return this.#refusals.refused(refusal, Date.now());
    return (await this.refusesUs(refusal.deliveryId, refusal.why)) ? 'everybody' : 'alone';
  }

  /** What was held or away at a server that is configured no longer ends; what waited for it leaves through this one. */
  async takeOver({ atStart }: { readonly atStart: boolean }): Promise<void> {
    const { database, host, clock, logger } = this.options;
    const ending = endOtherStreams(database, { host, atStart, now: clock.now() });
    const ended = await ending.catch((fault: unknown) => this.#untold(fault));
    if (!ended) return;
    logger.warn(`${ended.hosts.join(', ')} is configured no longer; ${ended.released} emails held for it are due`);
  }

  /** What waits for a ruling is not waited for any longer. */
  close(): void {
    this.#refusals.close();
  }

  async #tell(telling: Promise<unknown>): Promise<void> {
    await telling.catch((fault: unknown) => this.#untold(fault));
  }

  #untold(fault: unknown): void {
    logFault(this.options.logger, 'telling how the SMTP server stands', fault);
  }
}
