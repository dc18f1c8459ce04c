import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { clearTryCounts, Clock, Database, eraseWhatIsOver, maintain, usualRetention } from '@troth/database';
import { sealOlderTexts } from '@troth/programme';
import { SealingKeys } from '@troth/sealing';
import { logFault } from '../runtime/log.js';
import { Loop } from '../runtime/loop.js';
import { RetentionSettings } from '../runtime/settings.js';
import { Turn } from './turn.js';

const EVERY_MS = 60_000;
/** So long the upkeep may wait for its turn at a busy table before anybody has to know. */
const PATIENCE_MS = 3_600_000;
const COUNTS_AT_ONCE = 5_000;

/**
 * The upkeep, once for every day of the programme's clock: it runs in every worker, one at a time. Counts of tries go
 * every minute, some at a time: a flood leaves many. A table that is busy is left for the next minute.
 */
@Injectable()
export class Maintenance implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(Maintenance.name);
  private doneFor = '';
  private readonly turn = new Turn(PATIENCE_MS);
  private readonly loop = new Loop({
    work: async () => {
      const more = await this.clearCounts();
      return (await this.maintain()) || more;
    },
    everyMs: EVERY_MS,
    onFault: (fault) => logFault(this.logger, 'the upkeep', fault),
  });

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: SealingKeys,
    private readonly settings: RetentionSettings,
  ) {}

  onApplicationBootstrap(): void {
    this.clock.onChange(() => this.loop.wake());
    this.loop.wake();
  }

  onModuleDestroy(): Promise<void> {
    return this.loop.stop();
  }

  private async clearCounts(): Promise<boolean> {
    return (await clearTryCounts(this.database, COUNTS_AT_ONCE)) === COUNTS_AT_ONCE;
  }

  private async maintain(): Promise<boolean> {
    const now = this.clock.now();
    const day = now.toISOString().slice(0, 10);
    if (day === this.doneFor) return false;
    const { retention = usualRetention } = this.settings;
    const done = await maintain(this.database, now, retention);
    if (!done) return false;
    if (done.postponed > 0) {
      if (this.turn.missed(Date.now()))
        this.logger.error(
          `the upkeep has waited for more than an hour for its turn at a busy table: ${done.postponed} of its steps are still to be done`,
        );
      return false;
    }
    this.turn.taken();
    const over = await eraseWhatIsOver(this.database, now, retention);
    // Not on the first day: processes of the version before may still run, and could not read them.
    if (this.doneFor !== '') await sealOlderTexts(this.database, this.keys, now);
    this.doneFor = day;
    this.logger.log(
      `upkeep: ${done.idempotencyKeys} old requests, ${done.sessions} sessions, ${done.reactions} reactions, ${done.joining} traces of joining, ${done.operatorMail} dealt-with emails are gone, and of what is kept no longer ${over.programmes} programmes, ${over.coachNotes} coaches’ notes, ${over.safetyCases} safety cases and ${over.emailRecords} records of emails`,
    );
    return false;
  }
}
