import { Module } from '@nestjs/common';
import { MetricsReaders } from './metrics-readers.js';
import { MetricsController } from './metrics.controller.js';

@Module({ controllers: [MetricsController], providers: [MetricsReaders], exports: [MetricsReaders] })
export class MetricsModule {}
