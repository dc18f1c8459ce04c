import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, Database, openClock, openDatabase, planOnce } from '@troth/database';
import { openQueue, Queue } from '@troth/queue';
import { SealingKeys } from '@troth/sealing';
import { Meter } from './meter.js';
import {
  BackupPlace,
  InboundSettings,
  MailSettings,
  RetentionSettings,
  TellingSettings,
  type WorkerSettings,
} from './settings.js';

const POOL_SIZE = 16;

/** What everything else stands on; it is closed last, when nobody works any more. */
@Global()
@Module({})
export class RuntimeModule implements OnApplicationShutdown {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly queue: Queue,
  ) {}

  static forRoot(settings: WorkerSettings, keys: SealingKeys): DynamicModule {
    const { databaseUrl, databaseDirectUrl: directUrl = null, redisUrl, redisCa } = settings;
    const name = 'troth worker';
    return {
      module: RuntimeModule,
      providers: [
        { provide: MailSettings, useValue: settings },
        { provide: InboundSettings, useValue: settings },
        { provide: TellingSettings, useValue: settings },
        { provide: RetentionSettings, useValue: settings },
        { provide: BackupPlace, useValue: settings },
        Meter,
        { provide: SealingKeys, useValue: keys },
        {
          provide: Database,
          useFactory: async () =>
            planOnce(await openDatabase(databaseUrl, { poolSize: POOL_SIZE, name, role: 'troth_worker', directUrl })),
        },
        { provide: Clock, inject: [Database], useFactory: openClock },
        {
          provide: Queue,
          // On PostgreSQL the queue listens, and wants connections of its own.
          useFactory: () =>
            openQueue({ databaseUrl: directUrl ?? databaseUrl, redisUrl: redisUrl ?? undefined, redisCa }),
        },
      ],
      exports: [
        MailSettings,
        InboundSettings,
        TellingSettings,
        RetentionSettings,
        BackupPlace,
        Meter,
        SealingKeys,
        Database,
        Clock,
        Queue,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queue.close();
    this.clock.close();
    await this.database.close();
  }
}
