import { Body, Controller, Req } from '@nestjs/common';
import { usInvitation, type BodyOf } from '@troth/contract';
import type { PartnerSession } from '@troth/database';
import type { FastifyRequest } from 'fastify';
import { Once } from '../work/once.js';
import { Serves } from '../serving/serves.js';
import { SignedInPartner } from '../us-session/partner-session.js';
import { TendInvitation } from './tend-invitation.js';

/** The waiting page's acts, for the one who invited. */
@Controller()
export class UsInvitationController {
  constructor(
    private readonly once: Once,
    private readonly invitation: TendInvitation,
  ) {}

  @Serves(usInvitation.correct)
  async correct(
    @SignedInPartner() me: PartnerSession,
    @Body({ schema: usInvitation.correct.body }) invited: BodyOf<typeof usInvitation.correct>,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.once.run(request, { ...me, personId: me.partnerId }, (work) =>
      this.invitation.correct(work, me, invited),
    );
  }

  @Serves(usInvitation.resend)
  async resend(@SignedInPartner() me: PartnerSession, @Req() request: FastifyRequest): Promise<void> {
    await this.once.run(request, { ...me, personId: me.partnerId }, (work) => this.invitation.resend(work, me));
  }
}
