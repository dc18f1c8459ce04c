import { Controller, Header, Inject, Req } from '@nestjs/common';
import { operation } from '@troth/contract';
import type { FastifyRequest } from 'fastify';
import { Registry } from 'prom-client';
import { Serves } from '../serving/serves.js';
import { METRICS_TOKEN, refuseReader } from './metrics-reader.js';

/** For Prometheus. */
@Controller()
export class MetricsController {
  constructor(
    @Inject(Registry) private readonly registry: Registry,
    @Inject(METRICS_TOKEN) private readonly token: string | null,
  ) {}

  @Serves(operation.metrics)
  @Header('content-type', Registry.PROMETHEUS_CONTENT_TYPE)
  async metrics(@Req() request: FastifyRequest): Promise<string> {
    refuseReader(request, this.token);
    return this.registry.metrics();
  }
}
