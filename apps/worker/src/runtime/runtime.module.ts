import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { openClock, openDatabase, planOnce, type Clock, type Database } from '@troth/database';
import { openQueue, type Queue } from '@troth/queue';
import { parseKeys } from '@troth/sealing';
import type { WorkerSettings } from './settings.js';
import { Meter } from './meter.js';
import { CLOCK, DATABASE, KEYS, QUEUE, SETTINGS } from './tokens.js';

const POOL_SIZE = 16;

/** What everything else stands on; it is closed last, when nobody works any more. */
@Global()
@Module({})
export class RuntimeModule implements OnApplicationShutdown {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(QUEUE) private readonly queue: Queue,
  ) {}

  static on(settings: WorkerSettings): DynamicModule {
    return {
      module: RuntimeModule,
      providers: [
        { provide: SETTINGS, useValue: settings },
        Meter,
        { provide: KEYS, useFactory: () => parseKeys(settings.keys) },
        {
          provide: DATABASE,
          useFactory: async () =>
            planOnce(await openDatabase(settings.databaseUrl, { poolSize: POOL_SIZE, name: 'troth worker' })),
        },
        { provide: CLOCK, inject: [DATABASE], useFactory: openClock },
        {
          provide: QUEUE,
          useFactory: () => openQueue({ databaseUrl: settings.databaseUrl, redisUrl: settings.redisUrl ?? undefined }),
        },
      ],
      exports: [Meter, SETTINGS, KEYS, DATABASE, CLOCK, QUEUE],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queue.close();
    this.clock.close();
    await this.database.close();
  }
}
