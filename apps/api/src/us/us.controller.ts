import { Body, Controller, Get, Post, Put, Req, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { saveQuietHours, type RequestedChange, type PartnerSession } from '@troth/database';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Answers, AnswersEmpty, Refuses, TakesIdempotencyKey } from '../http/answers.js';
import { Once } from '../http/once.js';
import { ChangeUs } from './change-us.js';
import { PartnerGuard, SignedInPartner } from './partner-session.js';
import { ShowUs } from './show-us.js';
import {
  completeRequest,
  forgivenessRequest,
  preferencesRequest,
  quietHoursRequest,
  returnRequest,
  sharingRequest,
  usPage,
} from './us.schemas.js';

@ApiTags('Our own page')
@ApiCookieAuth('partner')
@Controller('api/v1/us')
@UseGuards(PartnerGuard)
@Refuses('not-signed-in', 'too-many-requests')
export class UsController {
  constructor(
    private readonly once: Once,
    private readonly show: ShowUs,
    private readonly change: ChangeUs,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Where we are, my figures, my promises and those made to me' })
  @Answers(200, usPage, 'The page of the partner who is signed in')
  async page(@SignedInPartner() me: PartnerSession) {
    return this.show.run(me);
  }

  @Put('preferences')
  @ApiOperation({ summary: 'Another weekday, time or zone for my check-in' })
  @AnswersEmpty('Kept')
  @Refuses('invalid-input', 'already-ended', 'weekday-after-closing', 'cross-site')
  async preferences(
    @SignedInPartner() me: PartnerSession,
    @Body({ schema: preferencesRequest }) { movesClosing = false, ...preferences }: z.infer<typeof preferencesRequest>,
    @Req() request: FastifyRequest,
  ) {
    return this.decide(request, me, { kind: 'change-preferences', partnerId: me.partnerId, preferences, movesClosing });
  }

  @Put('quiet-hours')
  @ApiOperation({ summary: 'Hours in which no email is to come that can wait until they end; null for none' })
  @AnswersEmpty('Kept')
  @Refuses('invalid-input', 'cross-site')
  async quietHours(
    @SignedInPartner() me: PartnerSession,
    @Body({ schema: quietHoursRequest }) { quietHours }: z.infer<typeof quietHoursRequest>,
    @Req() request: FastifyRequest,
  ) {
    await this.once.run(request, { ...me, personId: me.partnerId }, async (tx, now) => {
      await saveQuietHours(tx, me, quietHours, now);
      return null;
    });
  }

  @Put('sharing')
  @ApiOperation({ summary: 'Share how I saw the promises made to me, or not; nobody is told' })
  @AnswersEmpty('Kept')
  @Refuses('invalid-input', 'already-ended', 'cross-site')
  async sharing(
    @SignedInPartner() me: PartnerSession,
    @Body({ schema: sharingRequest }) { shares }: z.infer<typeof sharingRequest>,
    @Req() request: FastifyRequest,
  ) {
    return this.decide(request, me, { kind: 'choose-sharing', partnerId: me.partnerId, shares });
  }

  @Put('forgiveness')
  @ApiOperation({ summary: 'Whether I would like the stage on forgiveness; nobody is told' })
  @AnswersEmpty('Kept')
  @Refuses('invalid-input', 'already-ended', 'cross-site')
  async forgiveness(
    @SignedInPartner() me: PartnerSession,
    @Body({ schema: forgivenessRequest }) { wants }: z.infer<typeof forgivenessRequest>,
    @Req() request: FastifyRequest,
  ) {
    return this.decide(request, me, { kind: 'choose-forgiveness', partnerId: me.partnerId, wants });
  }

  @Post('pause')
  @ApiOperation({ summary: 'Pause the programme for both, for no reason given' })
  @TakesIdempotencyKey()
  @AnswersEmpty('Paused')
  @Refuses('not-active', 'idempotency-key-reused', 'cross-site')
  async pause(@SignedInPartner() me: PartnerSession, @Req() request: FastifyRequest) {
    return this.decide(request, me, { kind: 'pause', by: byMe(me) });
  }

  @Post('resume')
  @ApiOperation({ summary: 'Go on after a pause' })
  @TakesIdempotencyKey()
  @AnswersEmpty('Going on')
  @Refuses('not-paused', 'idempotency-key-reused', 'cross-site')
  async resume(@SignedInPartner() me: PartnerSession, @Req() request: FastifyRequest) {
    return this.decide(request, me, { kind: 'resume', by: byMe(me) });
  }

  @Post('leave')
  @ApiOperation({ summary: 'Leave the programme for good' })
  @TakesIdempotencyKey()
  @AnswersEmpty('Left')
  @Refuses('already-ended', 'idempotency-key-reused', 'cross-site')
  async leave(@SignedInPartner() me: PartnerSession, @Req() request: FastifyRequest) {
    return this.decide(request, me, { kind: 'withdraw', by: byMe(me) });
  }

  @Post('return')
  @ApiOperation({ summary: 'Go back to an earlier stage; a new round begins there' })
  @TakesIdempotencyKey()
  @AnswersEmpty('A new round has begun')
  @Refuses('invalid-input', 'idempotency-key-reused', 'not-active', 'not-an-earlier-stage', 'cross-site')
  async returnTo(
    @SignedInPartner() me: PartnerSession,
    @Body({ schema: returnRequest }) { stage }: z.infer<typeof returnRequest>,
    @Req() request: FastifyRequest,
  ) {
    return this.decide(request, me, { kind: 'return-to-stage', stage, by: byMe(me) });
  }

  @Post('agree-stage')
  @ApiOperation({ summary: 'Say that this stage can be completed, where there is no coach to say so' })
  @TakesIdempotencyKey()
  @AnswersEmpty('Kept; the stage is completed once both have said so')
  @Refuses('not-active', 'not-ready-yet', 'coach-confirms', 'stage-not-scored', 'idempotency-key-reused', 'cross-site')
  async agreeStage(@SignedInPartner() me: PartnerSession, @Req() request: FastifyRequest) {
    return this.decide(request, me, { kind: 'confirm-stage', by: byMe(me) });
  }

  @Post('complete')
  @ApiOperation({ summary: 'End the programme: together once both have said so, or apart' })
  @TakesIdempotencyKey()
  @AnswersEmpty('Kept')
  @Refuses('invalid-input', 'idempotency-key-reused', 'already-ended', 'not-started', 'not-far-enough', 'cross-site')
  async complete(
    @SignedInPartner() me: PartnerSession,
    @Body({ schema: completeRequest }) { how }: z.infer<typeof completeRequest>,
    @Req() request: FastifyRequest,
  ) {
    return this.decide(request, me, { kind: 'complete', how, by: byMe(me) });
  }

  private async decide(request: FastifyRequest, me: PartnerSession, change: RequestedChange): Promise<void> {
    await this.once.run(request, { ...me, personId: me.partnerId }, (tx, now) => this.change.run(tx, me, change, now));
  }
}

function byMe({ partnerId }: PartnerSession) {
  return { role: 'partner', partnerId } as const;
}
