import { Body, Controller, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { ApiContext } from '../api-context.js';
import { Answers, Refuses, TakesIdempotencyKey } from '../http/answers.js';
import { Limited } from '../http/limited.js';
import { Once } from '../http/once.js';
import { tokenRequest } from '../join/join.schemas.js';
import { AnswerInvitation } from './answer-invitation.js';
import {
  acceptAnswer,
  acceptRequest,
  declineAnswer,
  declineRequest,
  invitationLook,
  type AcceptRequest,
  type DeclineRequest,
} from './invitation.schemas.js';

type Token = z.infer<typeof tokenRequest>;

@ApiTags('Joining')
@Controller('api/v1/invitation')
export class InvitationController {
  constructor(
    private readonly context: ApiContext,
    private readonly once: Once,
    private readonly invitation: AnswerInvitation,
  ) {}

  @Post('look')
  @Limited()
  @ApiOperation({ summary: 'What an invitation is about; changes nothing' })
  @Answers(200, invitationLook, 'Who invites whom')
  @Refuses('invalid-input', 'link-not-valid')
  async look(@Body({ schema: tokenRequest }) { token }: Token) {
    const { database, clock } = this.context;
    return this.invitation.look(database.dataSource.manager, token, clock.now());
  }

  @Post('accept')
  @Limited()
  @ApiOperation({ summary: 'Join, with your own consent, zone and time; the programme starts' })
  @TakesIdempotencyKey()
  @Answers(200, acceptAnswer, 'The programme has started')
  @Refuses('invalid-input', 'idempotency-key-reused', 'link-not-valid', 'address-not-confirmed', 'cannot-accept')
  async accept(@Body({ schema: acceptRequest }) body: AcceptRequest, @Req() request: FastifyRequest) {
    const { id } = await this.context.practice();
    return this.once.run(request, { practiceId: id }, (tx, now) => this.invitation.accept(tx, body, now));
  }

  @Post('decline')
  @Limited()
  @ApiOperation({ summary: 'Say no; no reason is asked for' })
  @TakesIdempotencyKey()
  @Answers(200, declineAnswer, 'Nothing more will come')
  @Refuses('invalid-input', 'idempotency-key-reused', 'link-not-valid')
  async decline(@Body({ schema: declineRequest }) body: DeclineRequest, @Req() request: FastifyRequest) {
    const { id } = await this.context.practice();
    return this.once.run(request, { practiceId: id }, (tx, now) => this.invitation.decline(tx, body, now));
  }
}
