import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Clock, Database } from '@troth/database';
import { tendFigures, tendFindings, tendNoise, workIn, type Work } from '@troth/programme';
import { SealingKeys } from '@troth/sealing';
import { logFault } from '../runtime/log.js';
import { Loop } from '../runtime/loop.js';

const EVERY_MS = 60_000;
/** In one transaction, which holds them. */
const COUPLES = 50;

/**
 * Brings back what a coach has left in peace until a date, works out each practice's own noise once a day and its figures
 * once a month, and reviews couples by newer rules or noise. Any number of workers share it; a look with nothing to do
 * costs next to nothing.
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
    const noise = await this.work((work) => tendNoise(work));
    if (noise?.isNew)
      this.logger.log(`findings: practice ${noise.practiceId} is judged by new figures of its own noise`);
    const counted = await this.work((work) => tendFigures(work));
    if (counted !== null) this.logger.log(`figures: practice ${counted} was counted for this month`);
    const { back, reviewed } = await this.work((work) => tendFindings(work, COUPLES));
    if (reviewed > 0) this.logger.log(`findings: ${reviewed} couples were reviewed by newer rules or figures`);
    return noise !== null || counted !== null || back + reviewed > 0;
  }

  private work<T>(use: (work: Work) => Promise<T>): Promise<T> {
    return this.database.transaction((tx) => use(workIn(tx, { now: this.clock.now(), keys: this.keys })));
  }
}
