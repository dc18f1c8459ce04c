import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Clock, Database, expireDeliveries, sweepDeliveries } from '@troth/database';
import { logFault } from '../runtime/log.js';
import { Loop } from '../runtime/loop.js';

const EVERY_MS = 5_000;
const FULL_LOOK_MS = 30_000;

/** Takes deliveries from workers that fell silent, and ends those whose time has gone by. */
@Injectable()
export class DeliverySweeper implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(DeliverySweeper.name);
  private nextFullLook = 0;
  private readonly loop = new Loop({
    work: () => this.sweep(),
    everyMs: EVERY_MS,
    onFault: (fault) => logFault(this.logger, 'sweeping deliveries', fault),
  });

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.clock.onChange(() => this.loop.wake());
    this.loop.wake();
  }

  onModuleDestroy(): Promise<void> {
    return this.loop.stop();
  }

  private async sweep(): Promise<boolean> {
    const [now, months] = [this.clock.now(), this.howFarBack()];
    const { more } = await expireDeliveries(this.database, now, months);
    const { due, uncertain } = await sweepDeliveries(this.database, now, months);
    if (due + uncertain > 0)
      this.logger.warn(`a worker fell silent: ${due} deliveries due again, ${uncertain} uncertain`);
    return more || due + uncertain > 0;
  }

  /** Now and then all months are looked through, as claiming does: the clock may have jumped over what is in hand. */
  private howFarBack(): null | undefined {
    if (Date.now() < this.nextFullLook) return undefined;
    this.nextFullLook = Date.now() + FULL_LOOK_MS;
    return null;
  }
}
