import type { Logger } from '@nestjs/common';
import { holdBack, type ClaimedDelivery, type Clock, type Database, type Outcome } from '@troth/database';
import { UndeliverableAddress } from '@troth/mail';
import type { SealingKeys } from '@troth/sealing';
import { faultName, logFault } from '../../runtime/log.js';
import type { Meter } from '../../runtime/meter.js';
import type { MailServer } from '../server/mail-server.js';
import type { Brought } from '../smtp/courier.js';
import type { Prepared } from '../write/prepare.js';
import { countBounce, tellCoach } from './bounces.js';
import { outcome, outcomeOf } from './outcome-of.js';
import { Outcomes } from './outcomes.js';
import { refusalVerdict, type Settled } from './refusal-verdict.js';

export interface RecorderOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly keys: SealingKeys;
  readonly logger: Logger;
  readonly meter: Meter;
  readonly server: MailServer;
  /** How long a delivery that is handed over is this worker's. */
  readonly leaseSeconds: number;
  /** Whether SMTP_URL names a user. */
  readonly signsIn: boolean;
}

/** Records what becomes of each delivery that is in hand, and tells the server's state what it learnt. */
export class Recorder {
  readonly #outcomes: Outcomes;
  readonly #learning = new Set<Promise<void>>();
  readonly #settling = new Set<Promise<void>>();
  /** Claimed, and nothing recorded yet. */
  #inHand = 0;

  constructor(private readonly options: RecorderOptions) {
    const { database, clock, leaseSeconds } = options;
    this.#outcomes = new Outcomes({
      database,
      clock,
      leaseSeconds,
      inHand: () => this.#inHand,
      onFault: (fault) => this.#log(fault, 'recording what became of deliveries'),
    });
  }

  /** So many more are in hand. */
  took(count: number): void {
    this.#inHand += count;
  }

  /** Records what became of a message that was brought to the server; its connection does not wait for that. */
  brought(prepared: Prepared, result: Brought): void {
    const learnt = this.#learn(prepared, result)
      .catch((fault: unknown) => this.#log(fault))
      .finally(() => this.#learning.delete(learnt));
    this.#learning.add(learnt);
  }

  /** A message that could not be made: worth another attempt, unless its address is invalid. */
  async unwritten(delivery: ClaimedDelivery, fault: unknown): Promise<void> {
    if (fault instanceof UndeliverableAddress) return this.settle(outcome(delivery, 'failed', fault.message));
    this.#log(fault, `the delivery ${delivery.id} (${delivery.kind}) could not be written`);
    const verdict = { kind: 'retry', bounce: null } as const;
    await this.settle(outcomeOf(delivery, verdict, faultName(fault), this.options.clock.now()));
  }

  /** What was claimed and has not left is due for any worker that can send it. */
  async release(messages: readonly Prepared[]): Promise<void> {
    const until = this.options.clock.now();
    await this.putOff(messages.map(({ delivery }) => ({ ...delivery, until, why: 'released' })));
  }

  /** Lets deliveries wait until an instant. */
  async putOff(waiting: Parameters<typeof holdBack>[1]): Promise<void> {
    const { database, clock } = this.options;
    await holdBack(database, waiting, clock.now()).catch((fault: unknown) => this.#log(fault, 'releasing deliveries'));
    this.#inHand -= waiting.length;
    this.#outcomes.writeIfComplete();
  }

  /** Records an outcome, or only lets go of a delivery where null: that is recorded already. */
  async settle(what: Outcome | null): Promise<void> {
    if (what) this.options.meter.emailSettled(what.kind, what.state);
    const written = (what ? this.#outcomes.add(what) : Promise.resolve())
      .catch((fault: unknown) => this.#log(fault))
      .finally(() => {
        this.#inHand -= 1;
        this.#settling.delete(written);
        this.#outcomes.writeIfComplete();
      });
    this.#settling.add(written);
    await written;
  }

  /** Resolves once everything is recorded; a database that is away is waited for no longer. */
  async close(): Promise<void> {
    this.#outcomes.close();
    while (this.#learning.size > 0) await Promise.all(this.#learning);
    while (this.#settling.size > 0) await Promise.all(this.#settling);
  }

  async #learn(prepared: Prepared, result: Brought): Promise<void> {
    const { delivery } = prepared;
    const { server, clock } = this.options;
    switch (result.accepted) {
      case true:
        await Promise.all([this.settle(outcome(delivery, 'accepted', result.answer)), server.accepted(delivery.id)]);
        return;
      case null:
        await server.answered();
        return this.settle(null);
      case 'unasked':
        await server.answered();
        return this.unwritten(delivery, result.fault);
      case 'unwritten':
        return this.unwritten(delivery, result.fault);
      case 'lost':
        this.#log(result.fault);
        return this.settle(null);
      case false: {
        const verdict = await this.#counted(delivery, await refusalVerdict(prepared, result, this.options));
        await this.settle(outcomeOf(delivery, verdict, result.answer, clock.now()));
        if (verdict.kind === 'suppress') await tellCoach(delivery, this.options);
      }
    }
  }

  /** A score that cannot be kept changes nothing about the message. */
  async #counted(delivery: ClaimedDelivery, verdict: Settled): Promise<Settled> {
    try {
      return await countBounce(delivery, verdict, this.options);
    } catch (fault) {
      this.#log(fault);
      return verdict;
    }
  }

  #log(fault: unknown, what = 'recording what became of a delivery'): void {
    logFault(this.options.logger, what, fault);
  }
}
