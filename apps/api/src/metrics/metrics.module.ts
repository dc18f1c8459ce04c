import { Module } from '@nestjs/common';
import { MetricsController } from './metrics.controller.js';
import { Operators } from './operators.js';

@Module({ controllers: [MetricsController], providers: [Operators], exports: [Operators] })
export class MetricsModule {}
