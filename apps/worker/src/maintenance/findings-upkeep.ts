import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Clock, Database } from '@troth/database';
import { tendFindings, workIn } from '@troth/programme';
import { SealingKeys } from '@troth/sealing';
import { logFault } from '../runtime/log.js';
import { Loop } from '../runtime/loop.js';

const EVERY_MS = 60_000;
/** In one transaction, which holds them. */
const COUPLES = 50;

/**
 * Brings back what a coach has left in peace until a date, and reviews couples by newer rules. Any number of workers
 * share it; the look every minute costs next to nothing where there is nothing to do.
 */
@Injectable()
export class FindingsUpkeep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(FindingsUpkeep.name);
  private readonly loop = new Loop({
    work: () => this.tend(),
    everyMs: EVERY_MS,
    onFault: (fault) => logFault(this.logger, 'the upkeep of findings', fault),
  });

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: SealingKeys,
  ) {}

  onApplicationBootstrap(): void {
    this.clock.onChange(() => this.loop.wake());
    this.loop.wake();
  }

  onModuleDestroy(): Promise<void> {
    return this.loop.stop();
  }

  private async tend(): Promise<boolean> {
    const { back, reviewed } = await this.database.transaction((tx) =>
      tendFindings(workIn(tx, { now: this.clock.now(), keys: this.keys }), COUPLES),
    );
    if (reviewed > 0) this.logger.log(`findings: ${reviewed} couples were reviewed by newer rules`);
    return back + reviewed > 0;
  }
}
