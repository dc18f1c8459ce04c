import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Clock, Database, noteZoneData } from '@troth/database';
import { zoneDataVersion } from '@troth/domain/calendar';
import { replanWeeks } from '@troth/programme';
import { logFault } from '../runtime/log.js';
import { Loop } from '../runtime/loop.js';
import { replanCoachDigests } from '../ticker/plan-coach-digests.js';

const EVERY_MS = 60_000;
const COUPLES = 200;

/**
 * Plans again what older zone data has planned, be it another version's that still runs beside this one: hence the look
 * every minute, which costs next to nothing where there is nothing to do. Any number of workers share it.
 */
@Injectable()
export class ZoneReplanner implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(ZoneReplanner.name);
  private readonly loop = new Loop({
    work: () => this.replan(),
    everyMs: EVERY_MS,
    onFault: (fault) => logFault(this.logger, 'planning again with newer zone data', fault),
  });
  private noted = false;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.loop.wake();
  }

  onModuleDestroy(): Promise<void> {
    return this.loop.stop();
  }

  private async replan(): Promise<boolean> {
    const version = zoneDataVersion();
    if (!this.noted) await this.note(version);
    const { weeks, moved } = await this.database.transaction((tx) =>
      replanWeeks({ tx, now: this.clock.now() }, { version, limit: COUPLES }),
    );
    if (weeks > 0)
      this.logger.log(`zone data ${version}: ${weeks} weeks were planned again, ${moved} slots have moved`);
    return weeks > 0;
  }

  private async note(version: string): Promise<void> {
    const moved = await this.database.transaction(async (tx) =>
      (await noteZoneData(tx, version)) ? replanCoachDigests(tx, this.clock.now()) : null,
    );
    this.noted = true;
    if (moved !== null) this.logger.log(`zone data ${version} is in use from now on: ${moved} digests have moved`);
  }
}
