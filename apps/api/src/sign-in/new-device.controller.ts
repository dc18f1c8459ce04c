import { Body, Controller, Req, Res } from '@nestjs/common';
import { signIn, type BodyOf } from '@troth/contract';
import { findCoach, findDelivery } from '@troth/database';
import { readMailToken } from '@troth/sealing';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiContext } from '../api-context.js';
import { Problem } from '../problems/problem.js';
import { refuseCrossSite } from '../access/same-site.js';
import { Serves } from '../serving/serves.js';
import { rememberDevice } from './known-device.js';

const LIVES_MS = 24 * 3_600_000;

/** A coach whose password is being tried by others lets a new device in, by the link that only their mailbox has. */
@Controller()
export class NewDeviceController {
  constructor(private readonly context: ApiContext) {}

  @Serves(signIn.letDeviceIn)
  async letIn(
    @Body({ schema: signIn.letDeviceIn.body }) { token }: BodyOf<typeof signIn.letDeviceIn>,
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
