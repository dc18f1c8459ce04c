import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { localTime, zoneNames } from '@troth/domain/calendar';
import { z } from 'zod';
import { ApiContext } from '../api-context.js';
import { Answers } from '../http/answers.js';

const zonesDto = z.array(z.object({ name: z.string(), label: z.string().describe('The name with its offset of now') }));

/** The time zones to choose from, by the data that ships with Troth. */
@ApiTags('Programme')
@Controller('api/v1/zones')
export class ZonesController {
  constructor(private readonly context: ApiContext) {}

  @Get()
  @ApiOperation({ summary: 'Every IANA time zone, with its offset of now' })
  @Answers(200, zonesDto, 'The zones, by name')
  zones(): z.infer<typeof zonesDto> {
    const now = this.context.clock.now();
    return zoneNames().map((name) => ({
      name,
      label: `${name.replaceAll('_', ' ')} (UTC${localTime(now, name).offset})`,
    }));
  }
}
