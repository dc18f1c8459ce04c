import { Body, Controller, Req } from '@nestjs/common';
import { invitation, type BodyOf } from '@troth/contract';
import type { FastifyRequest } from 'fastify';
import { ApiContext } from '../api-context.js';
import { Once } from '../work/once.js';
import { Serves } from '../serving/serves.js';
import { AnswerInvitation } from './answer-invitation.js';

@Controller()
export class InvitationController {
  constructor(
    private readonly context: ApiContext,
    private readonly once: Once,
    private readonly invitation: AnswerInvitation,
  ) {}

  @Serves(invitation.look)
  async look(@Body({ schema: invitation.look.body }) { token }: BodyOf<typeof invitation.look>) {
    const { database, clock } = this.context;
    return this.invitation.look(database.statements, token, clock.now());
  }

  @Serves(invitation.accept)
  async accept(
    @Body({ schema: invitation.accept.body }) body: BodyOf<typeof invitation.accept>,
    @Req() request: FastifyRequest,
  ) {
    const { id } = await this.context.practice();
    return this.once.run(request, { practiceId: id }, (work) => this.invitation.accept(work, body));
  }

  @Serves(invitation.decline)
  async decline(
    @Body({ schema: invitation.decline.body }) body: BodyOf<typeof invitation.decline>,
    @Req() request: FastifyRequest,
  ) {
    const { id } = await this.context.practice();
    return this.once.run(request, { practiceId: id }, (work) => this.invitation.decline(work, body));
  }
}
