import { Module, type DynamicModule } from '@nestjs/common';
import type { SealingKeys } from '@troth/sealing';
import { LoggerModule } from 'nestjs-pino';
import { DeliveryModule } from './delivery/delivery.module.js';
import { InboundModule } from './inbound/inbound.module.js';
import { MaintenanceModule } from './maintenance/maintenance.module.js';
import { RelayModule } from './relay/relay.module.js';
import { RuntimeModule } from './runtime/runtime.module.js';
import type { WorkerSettings } from './runtime/settings.js';
import { SubscribersModule } from './subscribers/subscribers.module.js';
import { TellingModule } from './telling/telling.module.js';
import { TickerModule } from './ticker/ticker.module.js';
import { ZonesModule } from './zones/zones.module.js';

/** Everything that happens without a request. */
@Module({})
export class WorkerModule {
  static forRoot(
    settings: WorkerSettings,
    { keys, delivers }: { readonly keys: SealingKeys; readonly delivers: boolean },
  ): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        LoggerModule.forRoot({ pinoHttp: { level: settings.logLevel } }),
        RuntimeModule.forRoot(settings, keys),
        SubscribersModule,
        RelayModule,
        ZonesModule,
        TickerModule,
        ...(delivers ? [DeliveryModule] : []),
        InboundModule,
        MaintenanceModule,
        TellingModule,
      ],
    };
  }
}
