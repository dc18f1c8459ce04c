import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Clock, Database } from '@troth/database';
import { BackupFault } from '../backups/backup-fault.js';
import { noteErasures } from '../backups/note-erasures.js';
import { openStorage } from '../backups/open-storage.js';
import { Loop } from '../runtime/loop.js';
import { logFault } from '../runtime/log.js';
import { BackupPlace } from '../runtime/settings.js';

const EVERY_MS = 10_000;
/** For so long the storage may take to answer; nothing else waits for it. */
const WAIT_MS = 10_000;

/**
 * Notes erasures beside the backups within seconds, so that nobody who was erased after the last backup comes back with it.
 * What cannot be noted now waits in the database. Two workers may note the same erasure: it stays one note.
 */
@Injectable()
export class ErasuresUpkeep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(ErasuresUpkeep.name);
  private away = false;
  private readonly loop = new Loop({
    work: () => this.note(),
    everyMs: EVERY_MS,
    onFault: (fault) => logFault(this.logger, 'noting erasures', fault),
  });

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: BackupPlace,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.settings.backups?.to) return;
    this.clock.onChange(() => this.loop.wake());
    this.loop.wake();
  }

  onModuleDestroy(): Promise<void> {
    return this.loop.stop();
  }

  private async note(): Promise<boolean> {
    const { backups } = this.settings;
    if (!backups?.to) return false;
    try {
      const noted = await noteErasures(this.database, () => openStorage(backups.to, backups, WAIT_MS));
      if (this.away) this.logger.log('erasures are noted beside the backups again');
      this.away = false;
      if (noted > 0) this.logger.log(`erasures noted beside the backups: ${noted}`);
    } catch (fault) {
      if (!(fault instanceof BackupFault)) throw fault;
      // Once for each time that the storage is away, not every few seconds.
      if (!this.away) this.logger.error(`erasures could not be noted beside the backups, and wait: ${fault.message}`);
      this.away = true;
    }
    return false;
  }
}
