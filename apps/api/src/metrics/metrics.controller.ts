import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Registry } from 'prom-client';

/** For Prometheus. */
@ApiTags('Operation')
@Controller('metrics')
export class MetricsController {
  constructor(@Inject(Registry) private readonly registry: Registry) {}

  @Get()
  @Header('content-type', Registry.PROMETHEUS_CONTENT_TYPE)
  @ApiOperation({ summary: 'This process’s figures' })
  @ApiProduces('text/plain')
  @ApiOkResponse({ description: 'In the Prometheus text format', schema: { type: 'string' } })
  async metrics(): Promise<string> {
    return this.registry.metrics();
  }
}
