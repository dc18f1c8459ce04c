import { Body, Controller, Get, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { standingOfCoaches } from '@troth/database';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { ApiContext } from '../api-context.js';
import { Answers, Refuses, TakesIdempotencyKey } from '../http/answers.js';
import { Limited } from '../http/limited.js';
import { Once } from '../http/once.js';
import { ConfirmAddress } from './confirm-address.js';
import {
  confirmAnswer,
  confirmRequest,
  joinAnswer,
  joinLook,
  joinRequest,
  joinStanding,
  tokenRequest,
  type ConfirmRequest,
  type JoinRequest,
} from './join.schemas.js';
import { RequestEnrolment } from './request-enrolment.js';

type Token = z.infer<typeof tokenRequest>;

@ApiTags('Joining')
@Controller('api/v1/join')
export class JoinController {
  constructor(
    private readonly context: ApiContext,
    private readonly once: Once,
    private readonly requestEnrolment: RequestEnrolment,
    private readonly confirmAddress: ConfirmAddress,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Whether couples can join: there has to be a coach' })
  @Answers(200, joinStanding, 'Whether the practice is open')
  async standing(): Promise<z.infer<typeof joinStanding>> {
    return { open: (await standingOfCoaches(this.context.database)).now };
  }

  @Post()
  @Limited()
  @ApiOperation({ summary: 'Ask to join with a partner', description: 'Answers the same for every address.' })
  @TakesIdempotencyKey()
  @Answers(202, joinAnswer, 'An email is on its way to the address given')
  @Refuses('invalid-input', 'idempotency-key-reused', 'practice-not-open')
  async join(@Body({ schema: joinRequest }) body: JoinRequest, @Req() request: FastifyRequest) {
    const { id } = await this.context.practice();
    return this.once.run(request, { practiceId: id }, (tx, now) => this.requestEnrolment.run(tx, id, body, now));
  }

  @Post('look')
  @Limited()
  @ApiOperation({ summary: 'What a confirmation link is about; changes nothing' })
  @Answers(200, joinLook, 'Whose address it is')
  @Refuses('invalid-input', 'link-not-valid')
  async look(@Body({ schema: tokenRequest }) { token }: Token) {
    const { database, clock } = this.context;
    return this.confirmAddress.look(database.dataSource.manager, token, clock.now());
  }

  @Post('confirm')
  @Limited()
  @ApiOperation({ summary: 'Confirm the address and agree; the other partner is invited after that' })
  @TakesIdempotencyKey()
  @Answers(200, confirmAnswer, 'The address is confirmed')
  @Refuses('invalid-input', 'idempotency-key-reused', 'link-not-valid')
  async confirm(@Body({ schema: confirmRequest }) body: ConfirmRequest, @Req() request: FastifyRequest) {
    const { id } = await this.context.practice();
    return this.once.run(request, { practiceId: id }, (tx, now) => this.confirmAddress.confirm(tx, body, now));
  }
}
