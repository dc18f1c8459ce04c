import { Body, Controller, Req } from '@nestjs/common';
import { checkIn, type BodyOf } from '@troth/contract';
import type { FastifyRequest } from 'fastify';
import { ApiContext } from '../api-context.js';
import { Once } from '../work/once.js';
import { Serves } from '../serving/serves.js';
import { LookAtCheckIn } from './look-at-check-in.js';
import { SaveCheckIn } from './save-check-in.js';

@Controller()
export class CheckInController {
  constructor(
    private readonly context: ApiContext,
    private readonly once: Once,
    private readonly look: LookAtCheckIn,
    private readonly save: SaveCheckIn,
  ) {}

  @Serves(checkIn.look)
  async lookAt(@Body({ schema: checkIn.look.body }) { token }: BodyOf<typeof checkIn.look>) {
    const { database, clock } = this.context;
    return this.look.run(database.statements, token, clock.now());
  }

  @Serves(checkIn.save)
  async saveAnswers(
    @Body({ schema: checkIn.save.body }) body: BodyOf<typeof checkIn.save>,
    @Req() request: FastifyRequest,
  ) {
    const { id } = await this.context.practice();
    return this.once.run(request, { practiceId: id }, (work) => this.save.run(work, body));
  }
}
