import { Body, Controller, Param, Post, Req, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Coach, RequestedChange } from '@troth/database';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { AnswersEmpty, Refuses, TakesIdempotencyKey } from '../http/answers.js';
import { Once } from '../http/once.js';
import { CoachGuard, SignedInCoach } from '../sign-in/coach-session.js';
import { assignRequest, completeCoupleRequest, coupleParams, returnCoupleRequest } from './couples.schemas.js';
import { GuideCouple } from './guide-couple.js';

const always = [
  'not-signed-in',
  'too-many-requests',
  'not-found',
  'invalid-input',
  'idempotency-key-reused',
  'cross-site',
] as const;

type CoupleParams = z.infer<typeof coupleParams>;

/** What a coach changes about their own couple. */
@ApiTags('Coach')
@ApiCookieAuth('coach')
@Controller('api/v1/coach/couples/:id')
@UseGuards(CoachGuard)
export class GuidanceController {
  constructor(
    private readonly once: Once,
    private readonly guide: GuideCouple,
  ) {}

  @Post('confirm-stage')
  @ApiOperation({ summary: 'Confirm that the stage is complete; the next one begins' })
  @TakesIdempotencyKey()
  @AnswersEmpty('Confirmed')
  @Refuses(...always, 'not-active', 'stay-not-over', 'stage-not-scored')
  async confirmStage(
    @SignedInCoach() coach: Coach,
    @Param({ schema: coupleParams }) { id }: CoupleParams,
    @Req() request: FastifyRequest,
  ) {
    return this.decide(request, coach, id, { kind: 'confirm-stage', by: by(coach) });
  }

  @Post('return')
  @ApiOperation({ summary: 'Take a couple back to an earlier stage; a new round begins there' })
  @TakesIdempotencyKey()
  @AnswersEmpty('A new round has begun')
  @Refuses(...always, 'not-active', 'not-an-earlier-stage')
  async returnTo(
    @SignedInCoach() coach: Coach,
    @Param({ schema: coupleParams }) { id }: CoupleParams,
    @Body({ schema: returnCoupleRequest }) { stage }: z.infer<typeof returnCoupleRequest>,
    @Req() request: FastifyRequest,
  ) {
    return this.decide(request, coach, id, { kind: 'return-to-stage', stage, by: by(coach) });
  }

  @Post('pause')
  @ApiOperation({ summary: 'Pause the programme for a couple' })
  @TakesIdempotencyKey()
  @AnswersEmpty('Paused')
  @Refuses(...always, 'not-active')
  async pause(
    @SignedInCoach() coach: Coach,
    @Param({ schema: coupleParams }) { id }: CoupleParams,
    @Req() request: FastifyRequest,
  ) {
    return this.decide(request, coach, id, { kind: 'pause', by: by(coach) });
  }

  @Post('resume')
  @ApiOperation({ summary: 'Go on after a pause' })
  @TakesIdempotencyKey()
  @AnswersEmpty('Going on')
  @Refuses(...always, 'not-paused')
  async resume(
    @SignedInCoach() coach: Coach,
    @Param({ schema: coupleParams }) { id }: CoupleParams,
    @Req() request: FastifyRequest,
  ) {
    return this.decide(request, coach, id, { kind: 'resume', by: by(coach) });
  }

  @Post('complete')
  @ApiOperation({ summary: 'End the programme with a couple, together or apart' })
  @TakesIdempotencyKey()
  @AnswersEmpty('Ended')
  @Refuses(...always, 'already-ended', 'not-started', 'not-far-enough')
  async complete(
    @SignedInCoach() coach: Coach,
    @Param({ schema: coupleParams }) { id }: CoupleParams,
    @Body({ schema: completeCoupleRequest }) { how }: z.infer<typeof completeCoupleRequest>,
    @Req() request: FastifyRequest,
  ) {
    return this.decide(request, coach, id, { kind: 'complete', how, by: by(coach) });
  }

  @Post('assign')
  @ApiOperation({ summary: 'Hand a couple to another coach, or take one that nobody walks with' })
  @TakesIdempotencyKey()
  @AnswersEmpty('Assigned')
  @Refuses(...always, 'already-ended')
  async assign(
    @SignedInCoach() coach: Coach,
    @Param({ schema: coupleParams }) { id }: CoupleParams,
    @Body({ schema: assignRequest }) { coachId }: z.infer<typeof assignRequest>,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.once.run(request, sender(coach), (tx, now) => this.guide.assign(tx, coach, id, coachId, now));
  }

  private async decide(request: FastifyRequest, coach: Coach, id: string, change: RequestedChange): Promise<void> {
    await this.once.run(request, sender(coach), (tx, now) => this.guide.run(tx, coach, id, change, now));
  }
}

function by({ id }: Coach) {
  return { role: 'coach', coachId: id } as const;
}

function sender({ practiceId, id }: Coach) {
  return { practiceId, personId: id };
}
