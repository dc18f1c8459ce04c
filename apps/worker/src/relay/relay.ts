import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Clock, Database, overdueReactions, relayEvents } from '@troth/database';
import { eventCatalogue, type EventName } from '@troth/domain';
import { Queue } from '@troth/queue';
import { logFault } from '../runtime/log.js';
import { Loop } from '../runtime/loop.js';
import { subscriptions } from '../subscribers/registry.js';
import { reactionJob } from './reaction-job.js';

const BATCH = 500;
const SLOW_POLL_MS = 2_000;
const SWEEP_MS = 5_000;
const OVERDUE_SECONDS = 20;

const known = Object.keys(eventCatalogue) as EventName[];

/** Takes events out of the outbox and publishes one job per subscriber; publishes again what nobody applied. */
@Injectable()
export class Relay implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(Relay.name);
  private readonly loop = new Loop({
    work: () => this.relay(),
    everyMs: SLOW_POLL_MS,
    onFault: (fault) => logFault(this.logger, 'relaying', fault),
  });
  private readonly sweeper = new Loop({
    work: () => this.sweep(),
    everyMs: SWEEP_MS,
    onFault: (fault) => logFault(this.logger, 'sweeping reactions', fault),
  });

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly queue: Queue,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.database.listener.on('troth_event', () => this.loop.wake());
    this.loop.wake();
    this.sweeper.wake();
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all([this.loop.stop(), this.sweeper.stop()]);
  }

  private async relay(): Promise<boolean> {
    const taken = await this.take();
    return taken === BATCH;
  }

  private async take(months?: null): Promise<number> {
    const wanted = { limit: BATCH, now: this.clock.now(), months };
    const { taken, reactions } = await relayEvents(this.database, known, subscriptions, wanted);
    await this.queue.publish(reactions.map(reactionJob));
    return taken;
  }

  /** A queue that was flushed or down loses nothing: the reactions stand in PostgreSQL, and so do events of long ago. */
  private async sweep(): Promise<boolean> {
    const overdue = await overdueReactions(this.database, OVERDUE_SECONDS, BATCH);
    await this.queue.publish(overdue.map(reactionJob));
    const left = await this.take(null);
    return overdue.length === BATCH || left === BATCH;
  }
}
