import { Body, Controller, Req } from '@nestjs/common';
import { joining, type BodyOf } from '@troth/contract';
import { standingOfCoaches } from '@troth/database';
import type { FastifyRequest } from 'fastify';
import { ApiContext } from '../api-context.js';
import { Once } from '../work/once.js';
import { Serves } from '../serving/serves.js';
import { ConfirmAddress } from './confirm-address.js';
import { RequestEnrolment } from './request-enrolment.js';

@Controller()
export class JoinController {
  constructor(
    private readonly context: ApiContext,
    private readonly once: Once,
    private readonly requestEnrolment: RequestEnrolment,
    private readonly confirmAddress: ConfirmAddress,
  ) {}

  @Serves(joining.standing)
  async standing() {
    return { open: (await standingOfCoaches(this.context.database)).now };
  }

  @Serves(joining.ask)
  async join(@Body({ schema: joining.ask.body }) body: BodyOf<typeof joining.ask>, @Req() request: FastifyRequest) {
    const { id } = await this.context.practice();
    return this.once.run(request, { practiceId: id }, (work) => this.requestEnrolment.run(work, id, body));
  }

  @Serves(joining.look)
  async look(@Body({ schema: joining.look.body }) { token }: BodyOf<typeof joining.look>) {
    const { database, clock } = this.context;
    return this.confirmAddress.look(database.statements, token, clock.now());
  }

  @Serves(joining.confirm)
  async confirm(
    @Body({ schema: joining.confirm.body }) body: BodyOf<typeof joining.confirm>,
    @Req() request: FastifyRequest,
  ) {
    const { id } = await this.context.practice();
    return this.once.run(request, { practiceId: id }, (work) => this.confirmAddress.confirm(work, body));
  }
}
