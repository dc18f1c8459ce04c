import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import {
  claimDeliveries,
  claimProbe,
  holdBack,
  type ClaimedDelivery,
  type Clock,
  type Database,
  type Outcome,
} from '@troth/database';
import type { SealingKeys } from '@troth/sealing';
import { logFault } from '../runtime/log.js';
import { Loop } from '../runtime/loop.js';
import type { WorkerSettings } from '../runtime/settings.js';
import { Meter } from '../runtime/meter.js';
import { CLOCK, DATABASE, KEYS, SETTINGS } from '../runtime/tokens.js';
import { Courier } from './courier.js';
import { Gate } from './gate.js';
import { mailIdentity, type MailIdentity } from './identity.js';
import { inOrder } from './in-order.js';
import { Lanes } from './lanes.js';
import { leasesOf } from './leases.js';
import { MailServer } from './mail-server.js';
import { outcome } from './outcome-of.js';
import { Outcomes } from './outcomes.js';
import { prepare, type Prepared, type PreparedBatch } from './prepare.js';
import { serverOf, serverOptions } from './smtp/server-options.js';
import { openTransport, type Transport } from './transport.js';
import { WaitingLine } from './waiting-line.js';

const BATCH = 300;
// Fewer than these wait: the next batch is claimed while they are sent.
const LOW_WATER = 150;
// So much of a claim's lease is left for the way to the gate.
const ON_THE_WAY_SECONDS = 15;
const EVERY_MS = 1_000;
const FULL_LOOK_MS = 30_000;

/** A message whose claim's lease began at `claimedAt`, milliseconds of system time. */
type Waiting = Prepared & { readonly claimedAt: number };

/** Claims due deliveries in batches, and sees to it that each is sent, released or ended. */
@Injectable()
export class Delivery implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(Delivery.name);
  private readonly host: string;
  private readonly leases: ReturnType<typeof leasesOf>;
  private readonly identity: MailIdentity;
  private readonly transport: Transport;
  private readonly line: WaitingLine<Waiting>;
  private readonly server: MailServer;
  private readonly courier: Courier;
  private readonly lanes: Lanes<Waiting>;
  private readonly outcomes: Outcomes;
  private readonly preparing = new Set<Promise<void>>();
  private readonly settling = new Set<Promise<void>>();
  /** Claimed, and nothing recorded yet. */
  private inHand = 0;
  private mayBeMore = true;
  private nextFullLook = 0;

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
    @Inject(Meter) private readonly meter: Meter,
  ) {
    const { logger } = this;
    const { smtpUrl, smtp } = settings;
    const { connections, messagesPerConnection, perDomain, drainPerSecond, timeoutSeconds } = smtp;
    this.host = serverOf(smtpUrl);
    this.leases = leasesOf(timeoutSeconds);
    const leaseSeconds = this.leases.handOverSeconds;
    this.identity = mailIdentity(settings, keys);
    this.line = new WaitingLine(perDomain);
    this.outcomes = new Outcomes({
      ...{ database, clock, leaseSeconds, inHand: () => this.inHand },
      onFault: (fault) => logFault(logger, 'recording what became of deliveries', fault),
    });
    this.server = new MailServer({
      ...{ database, clock, logger, connections, messagesPerConnection, drainPerSecond, host: this.host },
      release: () => this.release(this.line.takeBack()),
      goOn: () => {
        this.lanes.fill();
        this.loop.wake();
      },
    });
    const server = serverOptions(settings);
    this.transport = openTransport({ server, messagesPerConnection: () => this.server.messagesPerConnection() });
    this.courier = new Courier({
      ...{ database, clock, logger, identity: this.identity, transport: this.transport, server: this.server },
      gate: new Gate({ database, clock, leaseSeconds, lanes: connections }),
      signsIn: server.auth !== null,
      settle: (what) => this.settle(what),
      putBack: (prepared) => this.putBack(prepared as Waiting),
    });
    this.lanes = new Lanes({
      ...{ limit: () => this.server.lanes(), line: this.line, send: (message) => this.send(message) },
      onFree: () => this.mayBeMore && this.line.size <= LOW_WATER && this.loop.wake(),
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.server.takeOver({ atStart: true });
    await this.database.listener.on('troth_delivery', () => this.loop.wake());
    this.clock.onChange(() => this.loop.wake());
    this.loop.wake();
  }

  /** Claims nothing more, releases what has not left, and waits until the rest has its outcome. */
  async onModuleDestroy(): Promise<void> {
    await this.loop.stop();
    await Promise.all(this.preparing);
    await this.release(this.line.takeBack());
    await this.lanes.idle();
    await this.release(this.line.takeBack());
    this.server.close();
    this.outcomes.close();
    await this.courier.idle();
    while (this.settling.size > 0) await Promise.all(this.settling);
    this.transport.close();
  }

  private async claim(): Promise<boolean> {
    this.mayBeMore = false;
    if (this.preparing.size > 0 || this.line.size > LOW_WATER) {
      this.mayBeMore = true;
      return false;
    }
    const budget = this.server.budget(BATCH);
    if (budget.limit === 0) return false;
    const wanted = { host: this.host, leaseSeconds: this.leases.claimSeconds, now: this.clock.now() };
    const isFullLook = Date.now() >= this.nextFullLook;
    if (isFullLook) {
      this.nextFullLook = Date.now() + FULL_LOOK_MS;
      await this.server.takeOver({ atStart: false });
    }
    let deliveries: ClaimedDelivery[] = [];
    try {
      const months = isFullLook ? { months: null } : {};
      deliveries = await claimDeliveries(this.database, { ...wanted, limit: budget.limit, ...months });
    } finally {
      this.server.claimed(budget, deliveries.length);
    }
    if (deliveries.length === 0 && isFullLook) {
      deliveries = await claimProbe(this.database, wanted);
      deliveries.forEach(({ id }) => this.server.triesHeldStreamWith(id));
    }
    if (deliveries.length > 0) this.take(deliveries, budget.isProbe);
    this.mayBeMore = deliveries.length === budget.limit && !budget.isProbe;
    return this.mayBeMore;
  }

  private take(deliveries: readonly ClaimedDelivery[], isProbe: boolean): void {
    this.inHand += deliveries.length;
    const work = this.deliver(deliveries, isProbe)
      .catch((fault: unknown) => logFault(this.logger, 'delivering', fault))
      .finally(() => {
        this.preparing.delete(work);
        if (this.mayBeMore) this.loop.wake();
      });
    this.preparing.add(work);
  }

  /** Puts into the line what may be sent, and sees to the rest. */
  private async deliver(deliveries: readonly ClaimedDelivery[], isProbe: boolean): Promise<void> {
    const claimedAt = Date.now();
    const batch = await this.prepare(deliveries);
    if (isProbe && batch.ready.length === 0) this.server.unproven();
    const mayGo = isProbe || (!this.server.isAway && claimedAt > this.server.heldAt);
    if (!mayGo) void this.release(batch.ready);
    else {
      this.line.add(
        inOrder(batch.ready)
          .flat()
          .map((message) => ({ ...message, claimedAt })),
      );
      this.lanes.fill();
    }
    for (const { delivery, why } of batch.empty) void this.settle(outcome(delivery, 'suppressed', why));
    for (const { delivery, fault } of batch.broken) void this.courier.unwritten(delivery, fault);
    await this.wait(batch.waiting.map(({ delivery, wait }) => ({ ...delivery, ...wait })));
  }

  private async prepare(deliveries: readonly ClaimedDelivery[]): Promise<PreparedBatch> {
    const { database, keys, identity, settings, clock } = this;
    const { publicUrl, inboundDomain } = settings;
    const takesReplies = inboundDomain !== null;
    const context = { database, keys, identity, publicUrl, takesReplies, now: () => clock.now() };
    try {
      return await prepare(deliveries, context);
    } catch (fault) {
      return { ready: [], waiting: [], empty: [], broken: deliveries.map((delivery) => ({ delivery, fault })) };
    }
  }

  /** Behind a slow server a lease may run out in the line: then it is left to a fresh claim. */
  private send(message: Waiting): Promise<void> {
    if (Date.now() - message.claimedAt > (this.leases.claimSeconds - ON_THE_WAY_SECONDS) * 1_000)
      return this.release([message]);
    return this.courier.send(message);
  }

  /** One that met a server with too many connections waits in the line again, or is due again where that is away. */
  private async putBack(message: Waiting): Promise<void> {
    if (this.server.isAway) await this.release([message]);
    else this.line.putBack(message);
  }

  /** What was claimed and has not left is due for any worker that can send it. */
  private async release(messages: readonly Prepared[]): Promise<void> {
    const until = this.clock.now();
    await this.wait(messages.map(({ delivery }) => ({ ...delivery, until, why: 'released' })));
  }

  private async wait(waiting: Parameters<typeof holdBack>[1]): Promise<void> {
    try {
      await holdBack(this.database, waiting, this.clock.now());
    } catch (fault) {
      logFault(this.logger, 'releasing deliveries', fault);
    }
    this.inHand -= waiting.length;
    this.outcomes.writeIfComplete();
  }

  /** Records an outcome, or only lets go of a delivery where null. */
  private async settle(what: Outcome | null): Promise<void> {
    if (what) this.meter.emailSettled(what.kind, what.state);
    const written = (what ? this.outcomes.add(what) : Promise.resolve())
      .catch((fault: unknown) => logFault(this.logger, 'recording what became of a delivery', fault))
      .finally(() => {
        this.inHand -= 1;
        this.settling.delete(written);
        this.outcomes.writeIfComplete();
      });
    this.settling.add(written);
    await written;
  }
}
