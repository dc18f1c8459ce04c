import { Controller, Get, Header, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { exportPerson, type PartnerSession } from '@troth/database';
import { openOr } from '@troth/sealing';
import { z } from 'zod';
import { ApiContext } from '../api-context.js';
import { Answers, Refuses } from '../http/answers.js';
import { PartnerGuard, SignedInPartner } from './partner-session.js';

const kept = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));

/** A copy of all that is kept about me, to take along; also for thirty days after one of us has left. */
@ApiTags('Our own page')
@ApiCookieAuth('partner')
@Controller('api/v1/us/export')
@UseGuards(PartnerGuard)
@Refuses('not-signed-in')
export class UsExportController {
  constructor(private readonly context: ApiContext) {}

  @Get()
  @Header('content-disposition', 'attachment; filename="troth.json"')
  @ApiOperation({ summary: 'All that is kept about me; what my partner said and wrote is theirs, and not in it' })
  @Answers(200, kept, 'Part by part, each a list of rows')
  async take(@SignedInPartner() me: PartnerSession): Promise<z.infer<typeof kept>> {
    const { database, keys } = this.context;
    const document = await exportPerson(database, me, (sealed, place) =>
      openOr(keys, sealed, place, 'cannot be read any more: the key that it was sealed with is missing'),
    );
    return JSON.parse(JSON.stringify(document)) as z.infer<typeof kept>;
  }
}
