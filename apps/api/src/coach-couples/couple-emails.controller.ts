import { Controller, Param, Post, Req, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Coach } from '@troth/database';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { AnswersEmpty, Refuses, TakesIdempotencyKey } from '../http/answers.js';
import { Once } from '../http/once.js';
import { CoachGuard, SignedInCoach } from '../sign-in/coach-session.js';
import { coupleParams } from './couples.schemas.js';
import { SendAgain } from './send-again.js';

const emailParams = coupleParams.extend({ deliveryId: z.uuid('There is no such email here.') });

/** What a coach does about one email. */
@ApiTags('Coach')
@ApiCookieAuth('coach')
@Controller('api/v1/coach/couples/:id/emails/:deliveryId')
@UseGuards(CoachGuard)
export class CoupleEmailsController {
  constructor(
    private readonly once: Once,
    private readonly sendAgain: SendAgain,
  ) {}

  @Post('again')
  @ApiOperation({
    summary: 'Send an email once more of which nobody knows whether it arrived',
    description: 'It may then come twice. Nothing but this sends an uncertain email again.',
  })
  @TakesIdempotencyKey()
  @AnswersEmpty('It is on its way')
  @Refuses(
    'not-signed-in',
    'too-many-requests',
    'not-found',
    'invalid-input',
    'idempotency-key-reused',
    'cross-site',
    'cannot-send-again',
  )
  async again(
    @SignedInCoach() coach: Coach,
    @Param({ schema: emailParams }) { id, deliveryId }: z.infer<typeof emailParams>,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const sender = { practiceId: coach.practiceId, personId: coach.id };
    await this.once.run(request, sender, (tx, now) => this.sendAgain.run(tx, coach, id, deliveryId, now));
  }
}
