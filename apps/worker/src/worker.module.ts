import { Module, type DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { DeliverySweeper } from './delivery/delivery-sweeper.js';
import { Delivery } from './delivery/delivery.js';
import { RuntimeModule } from './runtime/runtime.module.js';
import type { WorkerSettings } from './runtime/settings.js';
import { InboundListener } from './inbound/inbound-listener.js';
import { Maintenance } from './maintenance/maintenance.js';
import { Relay } from './relay/relay.js';
import { ReactionConsumer } from './subscribers/consumer.js';
import { HealthServer } from './telling/health-server.js';
import { Presence } from './telling/presence.js';
import { Ticker } from './ticker/ticker.js';
import { ZoneReplanner } from './zones/zone-replanner.js';

@Module({ providers: [ZoneReplanner, Ticker] })
class TickerModule {}

@Module({ providers: [Relay] })
class RelayModule {}

@Module({ providers: [ReactionConsumer] })
class SubscribersModule {}

@Module({ providers: [Delivery, DeliverySweeper] })
class DeliveryModule {}

@Module({ providers: [InboundListener] })
class InboundModule {}

@Module({ providers: [Maintenance] })
class MaintenanceModule {}

@Module({ providers: [HealthServer, Presence] })
class TellingModule {}

/** Everything that happens without a request. */
@Module({})
export class WorkerModule {
  static on(settings: WorkerSettings, { delivers }: { delivers: boolean }): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        LoggerModule.forRoot({ pinoHttp: { level: settings.logLevel } }),
        RuntimeModule.on(settings),
        SubscribersModule,
        RelayModule,
        TickerModule,
        ...(delivers ? [DeliveryModule] : []),
        InboundModule,
        MaintenanceModule,
        TellingModule,
      ],
    };
  }
}
