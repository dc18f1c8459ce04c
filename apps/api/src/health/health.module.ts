import { Module } from '@nestjs/common';
import { DrainingModule } from '../draining/draining.module.js';
import { HealthController } from './health.controller.js';
import { Readiness } from './readiness.js';

@Module({ imports: [DrainingModule], controllers: [HealthController], providers: [Readiness] })
export class HealthModule {}
