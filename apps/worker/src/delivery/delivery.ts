import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Clock, Database, type ClaimedDelivery } from '@troth/database';
import { openTransport, serverOf, serverOptions, type Transport } from '@troth/mail';
import { SealingKeys } from '@troth/sealing';
import { Meter } from '../runtime/meter.js';
import { MailSettings } from '../runtime/settings.js';
import { Claimer, type ClaimedBatch } from './claim/claimer.js';
import { leasesOf } from './claim/leases.js';
import { outcome } from './outcome/outcome-of.js';
import { Recorder } from './outcome/recorder.js';
import { MailServer } from './server/mail-server.js';
import { Courier } from './smtp/courier.js';
import { Gate } from './smtp/gate.js';
import { mailIdentity } from './write/identity.js';
import { prepare, type PrepareContext, type PreparedBatch } from './write/prepare.js';

// Fewer than these wait: the next batch is claimed while they are sent.
const LOW_WATER = 150;

/** The way of every email: it is claimed, written, brought to the SMTP server, and what became of it is recorded. */
@Injectable()
export class Delivery implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly writing: PrepareContext;
  private readonly server: MailServer;
  private readonly transport: Transport;
  private readonly claimer: Claimer;
  private readonly courier: Courier;
  private readonly recorder: Recorder;

  constructor(
    settings: MailSettings,
    private readonly database: Database,
    private readonly clock: Clock,
    keys: SealingKeys,
    meter: Meter,
  ) {
    const logger = new Logger(Delivery.name);
    const { publicUrl, inboundDomain, smtp, smtpUrl } = settings;
    const shared = { database, clock, logger };
    const host = serverOf(smtpUrl);
    const leases = leasesOf(smtp.timeoutSeconds);
    const identity = mailIdentity(settings, keys);
    const takesReplies = inboundDomain !== null;
    this.writing = { database, keys, identity, publicUrl, takesReplies, now: () => clock.now() };
    this.server = new MailServer({
      ...shared,
      ...smtp,
      host,
      release: () => this.recorder.release(this.courier.takeBack()),
      goOn: () => {
        this.courier.goOn();
        this.claimer.wake();
      },
    });
    const { server } = this;
    const reached = serverOptions(settings);
    const signsIn = reached.auth !== null;
    this.transport = openTransport({
      server: reached,
      messagesPerConnection: () => server.messagesPerConnection(),
    });
    this.recorder = new Recorder({ ...shared, keys, meter, server, signsIn, leaseSeconds: leases.handOverSeconds });
    this.courier = new Courier({
      server,
      identity,
      signsIn,
      transport: this.transport,
      perDomain: smtp.perDomain,
      gate: new Gate({ database, clock, leaseSeconds: leases.handOverSeconds, lanes: smtp.connections }),
      claimSeconds: leases.claimSeconds,
      brought: (prepared, result) => this.recorder.brought(prepared, result),
      release: (messages) => this.recorder.release(messages),
      onFree: () => this.claimer.goOn(),
    });
    this.claimer = new Claimer({
      ...shared,
      host,
      server,
      leaseSeconds: leases.claimSeconds,
      hasRoom: () => this.courier.waiting <= LOW_WATER,
      carryOn: (batch) => this.carryOn(batch),
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.server.takeOver({ atStart: true });
    await this.database.listener.on('troth_delivery', () => this.claimer.wake());
    this.clock.onChange(() => this.claimer.wake());
    this.claimer.wake();
  }

  /** Claims nothing more, releases what has not left, and waits until the rest has its outcome. */
  async onModuleDestroy(): Promise<void> {
    await this.claimer.stop();
    await this.recorder.release(this.courier.takeBack());
    await this.courier.idle();
    await this.recorder.release(this.courier.takeBack());
    this.server.close();
    await this.recorder.close();
    this.transport.close();
  }

  /** Brings on its way what may be sent, and sees to the rest. */
  private async carryOn({ deliveries, isProbe }: ClaimedBatch): Promise<void> {
    const claimedAt = Date.now();
    const { server, recorder } = this;
    recorder.took(deliveries.length);
    const batch = await this.prepare(deliveries);
    if (isProbe && batch.ready.length === 0) server.unproven();
    const mayGo = isProbe || (!server.isAway && claimedAt > server.heldAt);
    if (mayGo) this.courier.take(batch.ready, claimedAt);
    else void recorder.release(batch.ready);
    for (const { delivery, why } of batch.empty) void recorder.settle(outcome(delivery, 'suppressed', why));
    for (const { delivery, fault } of batch.broken) void recorder.unwritten(delivery, fault);
    await recorder.putOff(batch.waiting.map(({ delivery, wait }) => ({ ...delivery, ...wait })));
  }

  private async prepare(deliveries: readonly ClaimedDelivery[]): Promise<PreparedBatch> {
    try {
      return await prepare(deliveries, this.writing);
    } catch (fault) {
      return { ready: [], waiting: [], empty: [], broken: deliveries.map((delivery) => ({ delivery, fault })) };
    }
  }
}
