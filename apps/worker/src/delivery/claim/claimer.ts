import type { Logger } from '@nestjs/common';
import { claimDeliveries, claimProbe, type ClaimedDelivery, type Clock, type Database } from '@troth/database';
import { logFault } from '../../runtime/log.js';
import { Loop } from '../../runtime/loop.js';
import type { MailServer } from '../server/mail-server.js';

const BATCH = 300;
const EVERY_MS = 1_000;
const FULL_LOOK_MS = 30_000;

/** What was claimed together. A probe is one delivery that tries whether the server is back. */
export interface ClaimedBatch {
  readonly deliveries: readonly ClaimedDelivery[];
  readonly isProbe: boolean;
}

export interface ClaimerOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  /** `host:port` of the SMTP server that they will leave through. */
  readonly host: string;
  readonly leaseSeconds: number;
  readonly server: Pick<MailServer, 'budget' | 'claimed' | 'takeOver' | 'triesHeldStreamWith'>;
  /** Whether so few wait that more may be claimed. */
  readonly hasRoom: () => boolean;
  /** Carries a batch on; resolves when it waits for a connection or has ended. */
  readonly carryOn: (batch: ClaimedBatch) => Promise<void>;
}

/** Claims due deliveries, one batch after the other, as many as the server is good for. */
export class Claimer {
  readonly #underWay = new Set<Promise<void>>();
  #mayBeMore = true;
  #nextFullLook = 0;
  readonly #loop: Loop;

  constructor(private readonly options: ClaimerOptions) {
    this.#loop = new Loop({
      work: () => this.#claim(),
      everyMs: EVERY_MS,
      onFault: (fault) => logFault(options.logger, 'claiming deliveries', fault),
    });
  }

  /** Something may be due. */
  wake(): void {
    this.#loop.wake();
  }

  /** To be called when there may be room again. */
  goOn(): void {
    if (this.#mayBeMore && this.options.hasRoom()) this.#loop.wake();
  }

  /** Claims nothing more; resolves once what was claimed is carried on. */
  async stop(): Promise<void> {
    await this.#loop.stop();
    await Promise.all(this.#underWay);
  }

  async #claim(): Promise<boolean> {
    const { database, server, clock, host, leaseSeconds, hasRoom } = this.options;
    this.#mayBeMore = this.#underWay.size > 0 || !hasRoom();
    if (this.#mayBeMore) return false;
    const budget = server.budget(BATCH);
    if (budget.limit === 0) return false;
    const wanted = { host, leaseSeconds, now: clock.now() };
    const isFullLook = Date.now() >= this.#nextFullLook;
    if (isFullLook) {
      this.#nextFullLook = Date.now() + FULL_LOOK_MS;
      await server.takeOver({ atStart: false });
    }
    let deliveries: ClaimedDelivery[] = [];
    try {
      const months = isFullLook ? { months: null } : {};
      deliveries = await claimDeliveries(database, { ...wanted, limit: budget.limit, ...months });
    } finally {
      server.claimed(budget, deliveries.length);
    }
    if (deliveries.length === 0 && isFullLook) {
      deliveries = await claimProbe(database, wanted);
      deliveries.forEach(({ id }) => server.triesHeldStreamWith(id));
    }
    if (deliveries.length > 0) this.#carryOn({ deliveries, isProbe: budget.isProbe });
    this.#mayBeMore = deliveries.length === budget.limit && !budget.isProbe;
    return this.#mayBeMore;
  }

  #carryOn(batch: ClaimedBatch): void {
    const work = this.options
      .carryOn(batch)
      .catch((fault: unknown) => logFault(this.options.logger, 'delivering', fault))
      .finally(() => {
        this.#underWay.delete(work);
        if (this.#mayBeMore) this.#loop.wake();
      });
    this.#underWay.add(work);
  }
}
