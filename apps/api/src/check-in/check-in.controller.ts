import { Body, Controller, Post, Put, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { ApiContext } from '../api-context.js';
import { Answers, Refuses, TakesIdempotencyKey } from '../http/answers.js';
import { Limited } from '../http/limited.js';
import { Once } from '../http/once.js';
import { tokenRequest } from '../join/join.schemas.js';
import { checkInForm, checkInRequest, checkInSaved, type CheckInRequest } from './check-in.schemas.js';
import { LookAtCheckIn } from './look-at-check-in.js';
import { SaveCheckIn } from './save-check-in.js';

@ApiTags('Check-in')
@Controller('api/v1/check-in')
export class CheckInController {
  constructor(
    private readonly context: ApiContext,
    private readonly once: Once,
    private readonly look: LookAtCheckIn,
    private readonly save: SaveCheckIn,
  ) {}

  @Post('look')
  @Limited()
  @ApiOperation({ summary: 'The form of one week, with what was answered before; changes nothing' })
  @Answers(200, checkInForm, 'The form')
  @Refuses('invalid-input', 'link-not-valid')
  async lookAt(@Body({ schema: tokenRequest }) { token }: z.infer<typeof tokenRequest>) {
    const { database, clock } = this.context;
    return this.look.run(database.dataSource.manager, token, clock.now());
  }

  @Put()
  @Limited()
  @ApiOperation({
    summary: 'Answer, or change the answers, until the week closes',
    description:
      'The whole check-in is sent each time and takes the place of what was there, unless that was changed since the `revision` that is sent with it.',
  })
  @TakesIdempotencyKey()
  @Answers(200, checkInSaved, 'Kept; with my own figures')
  @Refuses('invalid-input', 'idempotency-key-reused', 'link-not-valid', 'check-in-changed', 'week-closed')
  async saveAnswers(@Body({ schema: checkInRequest }) body: CheckInRequest, @Req() request: FastifyRequest) {
    const { id } = await this.context.practice();
    return this.once.run(request, { practiceId: id }, (tx, now) => this.save.run(tx, body, now));
  }
}
