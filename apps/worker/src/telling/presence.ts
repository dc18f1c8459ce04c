import { hostname } from 'node:os';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Database, idsAt, sayGoodbye, sayPresent } from '@troth/database';
import { logFault } from '../runtime/log.js';
import { Loop } from '../runtime/loop.js';
import { HealthServer } from './health-server.js';

const EVERY_MS = 10_000;

/**
 * Says in the database, every ten seconds, that this worker lives: one that stands still falls silent, and "status"
 * tells so.
 */
@Injectable()
export class Presence implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(Presence.name);
  private readonly id = idsAt(new Date())();
  private readonly loop = new Loop({
    work: () => this.say(),
    everyMs: EVERY_MS,
    onFault: (fault) => logFault(this.logger, 'saying that this worker lives', fault),
  });

  constructor(
    private readonly database: Database,
    private readonly server: HealthServer,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.server.open();
    await this.say();
    this.loop.wake();
  }

  async onModuleDestroy(): Promise<void> {
    await this.loop.stop();
    await sayGoodbye(this.database, this.id).catch((fault: unknown) =>
      logFault(this.logger, 'saying that this worker ends', fault),
    );
  }

  private async say(): Promise<boolean> {
    const { id, server } = this;
    await sayPresent(this.database, { id, host: hostname(), pid: process.pid, address: server.url });
    return false;
  }
}
