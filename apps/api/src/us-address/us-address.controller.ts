import { Body, Controller, Req } from '@nestjs/common';
import { usAddress, type BodyOf } from '@troth/contract';
import type { PartnerSession } from '@troth/database';
import type { FastifyRequest } from 'fastify';
import { ApiContext } from '../api-context.js';
import { Once } from '../work/once.js';
import { Serves } from '../serving/serves.js';
import { ChangeAddress } from './change-address.js';
import { SignedInPartner } from '../us-session/partner-session.js';

@Controller()
export class UsAddressController {
  constructor(
    private readonly context: ApiContext,
    private readonly once: Once,
    private readonly changing: ChangeAddress,
  ) {}

  @Serves(usAddress.ask)
  async request(
    @SignedInPartner() me: PartnerSession,
    @Body({ schema: usAddress.ask.body }) { email }: BodyOf<typeof usAddress.ask>,
    @Req() request: FastifyRequest,
  ) {
    return this.once.run(request, { ...me, personId: me.partnerId }, (work) => this.changing.request(work, me, email));
  }

  @Serves(usAddress.look)
  async look(@Body({ schema: usAddress.look.body }) { token }: BodyOf<typeof usAddress.look>) {
    const { database, clock } = this.context;
    return this.changing.look(database.statements, token, clock.now());
  }

  @Serves(usAddress.confirm)
  async confirm(
    @Body({ schema: usAddress.confirm.body }) { token }: BodyOf<typeof usAddress.confirm>,
    @Req() request: FastifyRequest,
  ) {
    const { id } = await this.context.practice();
    return this.once.run(request, { practiceId: id }, (work) => this.changing.confirm(work, token));
  }
}
