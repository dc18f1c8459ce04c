import { Controller, Header } from '@nestjs/common';
import { operation } from '@troth/contract';
import { Registry } from 'prom-client';
import { Serves } from '../serving/serves.js';

/** For Prometheus. */
@Controller()
export class MetricsController {
  constructor(private readonly registry: Registry) {}

  @Serves(operation.metrics)
  @Header('content-type', Registry.PROMETHEUS_CONTENT_TYPE)
  async metrics(): Promise<string> {
    return this.registry.metrics();
  }
}
