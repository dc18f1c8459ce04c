import { Body, Controller, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ApiContext } from '../api-context.js';
import { Answers, Refuses } from '../http/answers.js';
import { Limited } from '../http/limited.js';
import { tokenRequest } from '../join/join.schemas.js';
import { checkInForm, checkInRequest, checkInSaved, type CheckInRequest } from './check-in.schemas.js';
import { LookAtCheckIn } from './look-at-check-in.js';
import { SaveCheckIn } from './save-check-in.js';

@ApiTags('Check-in')
@Controller('api/v1/check-in')
export class CheckInController {
  constructor(
    private readonly context: ApiContext,
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
    description: 'The whole check-in is sent each time and takes the place of what was there.',
  })
  @Answers(200, checkInSaved, 'Kept; with my own figures')
  @Refuses('invalid-input', 'link-not-valid', 'week-closed')
  async saveAnswers(@Body({ schema: checkInRequest }) body: CheckInRequest) {
    const { database, clock } = this.context;
    return database.transaction((tx) => this.save.run(tx, body, clock.now()));
  }
}
