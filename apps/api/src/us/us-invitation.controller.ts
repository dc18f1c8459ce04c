import { Body, Controller, Post, Put, Req, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PartnerSession } from '@troth/database';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { AnswersEmpty, Refuses, TakesIdempotencyKey } from '../http/answers.js';
import { Once } from '../http/once.js';
import { PartnerGuard, SignedInPartner } from './partner-session.js';
import { TendInvitation } from './tend-invitation.js';
import { correctionRequest } from './us.schemas.js';

/** The waiting page's acts, for the one who invited. */
@ApiTags('Our own page')
@ApiCookieAuth('partner')
@Controller('api/v1/us/invitation')
@UseGuards(PartnerGuard)
@Refuses('not-signed-in', 'too-many-requests')
export class UsInvitationController {
  constructor(
    private readonly once: Once,
    private readonly invitation: TendInvitation,
  ) {}

  @Put()
  @ApiOperation({ summary: 'Correct whom I invited; an earlier address no longer holds an invitation that opens' })
  @AnswersEmpty('Kept; an invitation goes to the new address')
  @Refuses('invalid-input', 'cross-site', 'one-address-each', 'not-awaiting-partner', 'not-allowed')
  async correct(
    @SignedInPartner() me: PartnerSession,
    @Body({ schema: correctionRequest }) invited: z.infer<typeof correctionRequest>,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.once.run(request, { ...me, personId: me.partnerId }, (tx, now) =>
      this.invitation.correct(tx, me, invited, now),
    );
  }

  @Post('resend')
  @ApiOperation({ summary: 'Send the invitation once more, to the same address' })
  @TakesIdempotencyKey()
  @AnswersEmpty('It is on its way again')
  @Refuses('idempotency-key-reused', 'cross-site', 'cannot-invite-again', 'not-awaiting-partner', 'not-allowed')
  async resend(@SignedInPartner() me: PartnerSession, @Req() request: FastifyRequest): Promise<void> {
    await this.once.run(request, { ...me, personId: me.partnerId }, (tx, now) => this.invitation.resend(tx, me, now));
  }
}
