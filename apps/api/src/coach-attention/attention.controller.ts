import { Controller, Param, Post, Req, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Coach } from '@troth/database';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { AnswersEmpty, Refuses, TakesIdempotencyKey } from '../http/answers.js';
import { Once } from '../http/once.js';
import { CoachGuard, SignedInCoach } from '../sign-in/coach-session.js';
import { ClearAttention } from './clear-attention.js';

const flagParams = z.object({ id: z.uuid('There is no such flag here.') });

@ApiTags('Coach')
@ApiCookieAuth('coach')
@Controller('api/v1/coach/attention')
@UseGuards(CoachGuard)
export class AttentionController {
  constructor(
    private readonly once: Once,
    private readonly clearAttention: ClearAttention,
  ) {}

  @Post(':id/clear')
  @ApiOperation({ summary: 'Take a flag down' })
  @TakesIdempotencyKey()
  @AnswersEmpty('The flag is down')
  @Refuses('not-signed-in', 'too-many-requests', 'not-found', 'invalid-input', 'idempotency-key-reused', 'cross-site')
  async clear(
    @SignedInCoach() coach: Coach,
    @Param({ schema: flagParams }) { id }: z.infer<typeof flagParams>,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const sender = { practiceId: coach.practiceId, personId: coach.id };
    await this.once.run(request, sender, (tx, now) => this.clearAttention.run(tx, coach, id, now));
  }
}
