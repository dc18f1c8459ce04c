import { Body, Controller, Post, Req, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PartnerSession } from '@troth/database';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { ApiContext } from '../api-context.js';
import { Answers, Refuses, TakesIdempotencyKey } from '../http/answers.js';
import { Limited } from '../http/limited.js';
import { Once } from '../http/once.js';
import { tokenRequest } from '../join/join.schemas.js';
import { ChangeAddress } from './change-address.js';
import { PartnerGuard, SignedInPartner } from './partner-session.js';
import { addressAnswer, addressChangedAnswer, addressLook, addressRequest } from './us-address.schemas.js';

type Token = z.infer<typeof tokenRequest>;

@ApiTags('Our own page')
@Controller('api/v1/us/address')
export class UsAddressController {
  constructor(
    private readonly context: ApiContext,
    private readonly once: Once,
    private readonly changing: ChangeAddress,
  ) {}

  @Post()
  @UseGuards(PartnerGuard)
  @ApiCookieAuth('partner')
  @ApiOperation({ summary: 'Be written to at another address', description: 'Answers the same for every address.' })
  @TakesIdempotencyKey()
  @Answers(202, addressAnswer, 'A link to confirm it is on its way to the new address')
  @Refuses('not-signed-in', 'too-many-requests', 'invalid-input', 'idempotency-key-reused', 'cross-site')
  async request(
    @SignedInPartner() me: PartnerSession,
    @Body({ schema: addressRequest }) { email }: z.infer<typeof addressRequest>,
    @Req() request: FastifyRequest,
  ) {
    return this.once.run(request, { ...me, personId: me.partnerId }, (tx, now) =>
      this.changing.request(tx, me, email, now),
    );
  }

  @Post('look')
  @Limited()
  @ApiOperation({ summary: 'What a link to confirm a new address is about; changes nothing' })
  @Answers(200, addressLook, 'Whose it is to be')
  @Refuses('invalid-input', 'link-not-valid')
  async look(@Body({ schema: tokenRequest }) { token }: Token) {
    const { database, clock } = this.context;
    return this.changing.look(database.dataSource.manager, token, clock.now());
  }

  @Post('confirm')
  @Limited()
  @ApiOperation({ summary: 'Confirm the new address; the earlier one is told, and its links end' })
  @TakesIdempotencyKey()
  @Answers(200, addressChangedAnswer, 'Emails go to the new address from now on')
  @Refuses('invalid-input', 'idempotency-key-reused', 'link-not-valid', 'address-not-possible', 'already-ended')
  async confirm(@Body({ schema: tokenRequest }) { token }: Token, @Req() request: FastifyRequest) {
    const { id } = await this.context.practice();
    return this.once.run(request, { practiceId: id }, (tx, now) => this.changing.confirm(tx, token, now));
  }
}
