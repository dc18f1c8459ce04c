import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Clock, Database } from '@troth/database';
import { measures } from '@troth/domain';
import { SealingKeys } from '@troth/sealing';
import { Registry } from 'prom-client';
import type { ApiOptions } from '../api-options.js';
import { newRegistry } from '../metrics/metrics.js';
import {
  AskedMeasuresList,
  FurtherChecks,
  InboundSettings,
  OperationAccess,
  PublicAddress,
  RouteLimit,
  SignInSettings,
} from './settings.js';

/** What the program that starts the API gives it, each part under its own class; a provider asks for those that it needs. */
@Global()
@Module({})
export class RuntimeModule {
  static forRoot(options: ApiOptions): DynamicModule {
    const providers = [
      { provide: Database, useValue: options.database },
      { provide: Clock, useValue: options.clock },
      { provide: SealingKeys, useValue: options.keys },
      { provide: Registry, useValue: options.registry ?? newRegistry() },
      { provide: PublicAddress, useValue: new PublicAddress(options.publicUrl) },
      { provide: InboundSettings, useValue: new InboundSettings(options.inbound ?? null) },
      {
        provide: OperationAccess,
        useValue: new OperationAccess(options.metricsToken ?? null, options.operationOpen ?? false),
      },
      { provide: SignInSettings, useValue: new SignInSettings(options.signIn) },
      { provide: RouteLimit, useValue: new RouteLimit(options.rateLimit) },
      { provide: AskedMeasuresList, useValue: new AskedMeasuresList(options.measures ?? measures) },
      { provide: FurtherChecks, useValue: new FurtherChecks(options.readiness ?? []) },
    ];
    return { module: RuntimeModule, providers, exports: providers.map(({ provide }) => provide) };
  }
}
