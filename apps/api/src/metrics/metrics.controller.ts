import { Controller, Get, Header, Inject, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Registry } from 'prom-client';
import { Refuses } from '../http/answers.js';
import { METRICS_TOKEN, refuseReader } from './metrics-reader.js';

/** For Prometheus. */
@ApiTags('Operation')
@Controller('metrics')
export class MetricsController {
  constructor(
    @Inject(Registry) private readonly registry: Registry,
    @Inject(METRICS_TOKEN) private readonly token: string | null,
  ) {}

  @Get()
  @Header('content-type', Registry.PROMETHEUS_CONTENT_TYPE)
  @ApiOperation({ summary: 'This process’s figures, for the bearer of METRICS_TOKEN or on the machine itself' })
  @ApiProduces('text/plain')
  @ApiOkResponse({ description: 'In the Prometheus text format', schema: { type: 'string' } })
  @Refuses('not-found')
  async metrics(@Req() request: FastifyRequest): Promise<string> {
    refuseReader(request, this.token);
    return this.registry.metrics();
  }
}
