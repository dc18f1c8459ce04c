import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AuditModule } from '../audit/audit.module.js';
import { InboundMailModule } from '../inbound-mail/inbound-mail.module.js';
import { MetricsModule } from '../metrics/metrics.module.js';
import { SignInModule } from '../sign-in/sign-in.module.js';
import { UsSessionModule } from '../us-session/us-session.module.js';
import { CallerGuard } from './caller.guard.js';
import { RequireContracts } from './require-contracts.js';

/** Who may call what: one guard for all routes, which reads it from the contract. */
@Module({
  imports: [DiscoveryModule, AuditModule, UsSessionModule, SignInModule, MetricsModule, InboundMailModule],
  providers: [{ provide: APP_GUARD, useClass: CallerGuard }, RequireContracts],
})
export class AccessModule {}
