import { Controller, Param, Req } from '@nestjs/common';
import { couples, type ParamsOf } from '@troth/contract';
import type { Coach } from '@troth/database';
import type { FastifyRequest } from 'fastify';
import { Once } from '../work/once.js';
import { Serves } from '../serving/serves.js';
import { SignedInCoach } from '../sign-in/coach-session.js';
import { ClearAttention } from './clear-attention.js';

@Controller()
export class AttentionController {
  constructor(
    private readonly once: Once,
    private readonly clearAttention: ClearAttention,
  ) {}

  @Serves(couples.clearFlag)
  async clear(
    @SignedInCoach() coach: Coach,
    @Param({ schema: couples.clearFlag.params }) { id }: ParamsOf<typeof couples.clearFlag>,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const sender = { practiceId: coach.practiceId, personId: coach.id };
    await this.once.run(request, sender, (work) => this.clearAttention.run(work, coach, id));
  }
}
