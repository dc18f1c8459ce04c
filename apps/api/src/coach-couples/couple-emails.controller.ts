import { Controller, Param, Req } from '@nestjs/common';
import { couples, type ParamsOf } from '@troth/contract';
import type { Coach } from '@troth/database';
import type { FastifyRequest } from 'fastify';
import { Once } from '../work/once.js';
import { Serves } from '../serving/serves.js';
import { SignedInCoach } from '../sign-in/coach-session.js';
import { SendAgain } from './send-again.js';

/** What a coach does about one email. */
@Controller()
export class CoupleEmailsController {
  constructor(
    private readonly once: Once,
    private readonly sendAgain: SendAgain,
  ) {}

  @Serves(couples.sendAgain)
  async again(
    @SignedInCoach() coach: Coach,
    @Param({ schema: couples.sendAgain.params }) { id, deliveryId }: ParamsOf<typeof couples.sendAgain>,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const sender = { practiceId: coach.practiceId, personId: coach.id };
    await this.once.run(request, sender, (work) => this.sendAgain.run(work, coach, id, deliveryId));
  }
}
