import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { findCoach, findDelivery } from '@troth/database';
import { readMailToken } from '@troth/sealing';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { ApiContext } from '../api-context.js';
import { AnswersEmpty, Refuses } from '../http/answers.js';
import { Limited } from '../http/limited.js';
import { Problem } from '../http/problem.js';
import { refuseCrossSite } from '../http/same-site.js';
import { tokenRequest } from '../join/join.schemas.js';
import { rememberDevice } from './known-device.js';

const LIVES_MS = 24 * 3_600_000;

/** A coach whose password is being tried by others lets a new device in, by the link that only their mailbox has. */
@ApiTags('Coach')
@Controller('api/auth')
export class NewDeviceController {
  constructor(private readonly context: ApiContext) {}

  @Post('new-device')
  @Limited()
  @ApiOperation({ summary: 'Let this device try passwords as one on which the coach signed in before' })
  @AnswersEmpty('The cookie `troth_coach.device` is set; the password is still asked for')
  @Refuses('invalid-input', 'link-not-valid', 'cross-site')
  async letIn(
    @Body({ schema: tokenRequest }) { token }: z.infer<typeof tokenRequest>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    refuseCrossSite(request, this.context.publicUrl);
    const { database, clock, keys, secure } = this.context;
    const id = readMailToken(keys, 'device', token);
    const delivery = id && (await findDelivery(database, id));
    if (!delivery || delivery.kind !== 'password-tried') throw new Problem('link-not-valid');
    if (clock.now().getTime() > delivery.dueAt.getTime() + LIVES_MS) throw new Problem('link-not-valid');
    const coach = await findCoach(database, delivery.practiceId, delivery.personId);
    if (!coach) throw new Problem('link-not-valid');
    rememberDevice(request, reply, { keys, email: coach.email, secure });
  }
}
