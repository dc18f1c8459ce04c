import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import {
  claimDeliveries,
  handOver,
  holdBack,
  idsAt,
  loadEnrolment,
  settleDeliveries,
  type ClaimedDelivery,
  type Clock,
  type Database,
  type HandOver,
  type Outcome,
} from '@troth/database';
import type { SealingKeys } from '@troth/sealing';
import { raiseAttention } from '../attention/raise-attention.js';
import { faultName, logFault } from '../ground/log.js';
import { Loop } from '../ground/loop.js';
import type { WorkerSettings } from '../ground/settings.js';
import { CLOCK, DATABASE, KEYS, SETTINGS } from '../ground/tokens.js';
import { addressOf, UndeliverableAddress } from './compose.js';
import { mailIdentity, messageIdOf, returnPathOf, type MailIdentity } from './identity.js';
import { inOrder } from './in-order.js';
import { gates } from './kinds.js';
import { MicroBatch } from './micro-batch.js';
import { outcome, outcomeOf } from './outcome-of.js';
import { prepare, type Prepared, type PreparedBatch } from './prepare.js';
import { sendOne } from './send-one.js';
import { openTransport, type Transport } from './transport.js';

const BATCH = 500;
const EVERY_MS = 1_000;
const FULL_LOOK_MS = 30_000;
const CONNECTIONS = 20;
const TOGETHER = { size: 100, windowMs: 10 };

const SOCKET_TIMEOUT_MS = 60_000;
// Each lease outlives what it guards: the way to the gate, and a server's last word. Both are system time.
const CLAIM_LEASE_SECONDS = 45;
const HAND_OVER_LEASE_SECONDS = SOCKET_TIMEOUT_MS / 1_000 + 30;

/** Claims due deliveries in batches, sends them, and records in batches what became of them. */
@Injectable()
export class Delivery implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(Delivery.name);
  private readonly identity: MailIdentity;
  private readonly transport: Transport;
  private readonly inHand = new Set<Promise<void>>();
  private claimed = 0;
  private sending = 0;
  private released = 0;
  private nextFullLook = 0;

  private readonly gate = new MicroBatch<HandOver, boolean>({
    ...TOGETHER,
    write: (messages) => this.handOver(messages),
    isComplete: (waiting) => waiting >= this.sending - this.released,
  });
  private readonly outcomes = new MicroBatch<Outcome, void>({
    ...TOGETHER,
    write: (outcomes) => this.record(outcomes),
    isComplete: (waiting) => waiting >= this.claimed,
  });
  private readonly loop = new Loop({
    work: () => this.claim(),
    everyMs: EVERY_MS,
    onFault: (fault) => logFault(this.logger, 'claiming deliveries', fault),
  });

  constructor(
    @Inject(SETTINGS) private readonly settings: WorkerSettings,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(KEYS) private readonly keys: SealingKeys,
  ) {
    this.identity = mailIdentity(settings, keys);
    this.transport = openTransport({
      smtpUrl: settings.smtpUrl,
      connections: CONNECTIONS,
      socketTimeoutMs: SOCKET_TIMEOUT_MS,
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.database.listener.on('troth_delivery', () => this.loop.wake());
    this.clock.onChange(() => this.loop.wake());
    this.loop.wake();
  }

  /** Claims nothing more, and waits until what is in hand has its outcome. */
  async onModuleDestroy(): Promise<void> {
    await this.loop.stop();
    await Promise.all(this.inHand);
    this.transport.close();
  }

  private async claim(): Promise<boolean> {
    const limit = BATCH - this.claimed;
    if (limit <= 0) return false;
    const wanted = { limit, leaseSeconds: CLAIM_LEASE_SECONDS, now: this.clock.now() };
    const deliveries = await claimDeliveries(this.database, { ...wanted, ...this.howFarBack() });
    if (deliveries.length === 0) return false;
    this.claimed += deliveries.length;
    const work = this.deliver(deliveries)
      .catch((fault: unknown) => logFault(this.logger, 'delivering', fault))
      .finally(() => {
        this.inHand.delete(work);
        this.loop.wake();
      });
    this.inHand.add(work);
    return deliveries.length === limit;
  }

  /** Now and then all months are looked through, so that nothing stays open because the clock jumped over it. */
  private howFarBack(): { months?: null } {
    if (Date.now() < this.nextFullLook) return {};
    this.nextFullLook = Date.now() + FULL_LOOK_MS;
    return { months: null };
  }

  private async deliver(deliveries: readonly ClaimedDelivery[]): Promise<void> {
    const now = this.clock.now();
    const expired = deliveries.filter(({ expiresAt }) => expiresAt <= now);
    const current = deliveries.filter(({ expiresAt }) => expiresAt > now);
    const batch = await this.prepare(current);
    await Promise.all([
      ...expired.map((delivery) => this.settle(outcome(delivery, 'expired', null))),
      this.holdBack(batch.waiting),
      ...batch.empty.map(({ delivery, why }) => this.settle(outcome(delivery, 'suppressed', why))),
      ...batch.broken.map(({ delivery, fault }) => this.retry(delivery, fault)),
      this.sendAll(batch.ready),
    ]);
  }

  private async prepare(deliveries: readonly ClaimedDelivery[]) {
    const { database, keys, identity } = this;
    try {
      return await prepare(deliveries, {
        database,
        keys,
        identity,
        publicUrl: this.settings.publicUrl,
        takesReplies: this.settings.inboundDomain !== null,
        now: () => this.clock.now(),
      });
    } catch (fault) {
      return { ready: [], waiting: [], empty: [], broken: deliveries.map((delivery) => ({ delivery, fault })) };
    }
  }

  private async holdBack(waiting: PreparedBatch['waiting']): Promise<void> {
    const held = waiting.map(({ delivery, wait }) => ({ ...delivery, ...wait }));
    try {
      await holdBack(this.database, held, this.clock.now());
    } finally {
      held.forEach(() => this.settled());
    }
  }

  /** As many at once as there are connections, so that nothing waits inside the mail library; to one person one by one. */
  private async sendAll(ready: readonly Prepared[]): Promise<void> {
    const queue = inOrder(ready);
    const lane = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) for (const one of next) await this.send(one);
    };
    await Promise.all(Array.from({ length: Math.min(CONNECTIONS, queue.length) }, lane));
  }

  private async send({ delivery, reader, write }: Prepared): Promise<void> {
    let content: Buffer;
    try {
      content = await write();
    } catch (fault) {
      if (fault instanceof UndeliverableAddress) return this.settle(outcome(delivery, 'failed', fault.message));
      return this.retry(delivery, fault);
    }
    const { practiceId, id, month, fence } = delivery;
    const handOver = {
      practiceId,
      id,
      month,
      fence,
      sentTo: addressOf(reader.email),
      messageId: messageIdOf(delivery, this.identity),
    };
    const result = await this.throughTheGate(handOver, returnPathOf(delivery, this.identity), content);
    if (result.accepted === null) {
      this.settled();
      return;
    }
    if (result.accepted) return this.settle(outcome(delivery, 'accepted', result.answer));
    const { verdict, answer } = result;
    if (verdict.kind === 'retry' && verdict.alarm) this.logger.error(`the SMTP server refuses us: ${answer}`);
    await this.settle(outcomeOf(delivery, verdict, answer, this.clock.now()));
    if (verdict.kind === 'suppress') await this.tellCoach(delivery);
  }

  /** The coach hears of an address that takes no mail. */
  private async tellCoach({ id, practiceId, enrolmentId, audience }: ClaimedDelivery): Promise<void> {
    if (audience !== 'partner' || enrolmentId === null) return;
    const now = this.clock.now();
    await this.database.transaction(async (tx) => {
      const couple = await loadEnrolment(tx, { practiceId, enrolmentId });
      if (couple) await raiseAttention(couple, { tx, now, newId: idsAt(now), causedBy: id });
    });
  }

  private async throughTheGate(handOver: HandOver, from: string, content: Buffer) {
    let asked = false;
    this.sending += 1;
    try {
      return await sendOne(this.transport, { handOver, from, content }, async (message) => {
        asked = true;
        return this.gate.add(message);
      });
    } finally {
      this.sending -= 1;
      if (asked) this.released -= 1;
      this.gate.writeIfComplete();
    }
  }

  private async handOver(messages: readonly HandOver[]): Promise<boolean[]> {
    try {
      const verdicts = await handOver(this.database, gates, messages, {
        leaseSeconds: HAND_OVER_LEASE_SECONDS,
        now: this.clock.now(),
      });
      const leaving = new Set(verdicts.filter(({ state }) => state === 'handing-over').map(({ id }) => id));
      return messages.map(({ id }) => leaving.has(id));
    } finally {
      this.released += messages.length;
    }
  }

  private retry(delivery: ClaimedDelivery, fault: unknown): Promise<void> {
    logFault(this.logger, `the delivery ${delivery.id} (${delivery.kind}) could not be written`, fault);
    return this.settle(outcomeOf(delivery, { kind: 'retry', alarm: true }, faultName(fault), this.clock.now()));
  }

  private async settle(what: Outcome): Promise<void> {
    try {
      await this.outcomes.add(what);
    } finally {
      this.settled();
    }
  }

  private settled(): void {
    this.claimed -= 1;
    this.outcomes.writeIfComplete();
  }

  private async record(outcomes: readonly Outcome[]): Promise<undefined[]> {
    await settleDeliveries(this.database, outcomes, this.clock.now());
    return outcomes.map(() => undefined);
  }
}
