import { Controller, Res } from '@nestjs/common';
import { operation, type AnswerOf } from '@troth/contract';
import type { FastifyReply } from 'fastify';
import { Serves } from '../serving/serves.js';
import { Readiness } from './readiness.js';

/** For an orchestrator: whether this process runs, and whether it can do its work. */
@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Serves(operation.live)
  live(): AnswerOf<typeof operation.live> {
    return { status: 'live' };
  }

  // The one answer that comes with either of two statuses.
  @Serves(operation.ready)
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<AnswerOf<typeof operation.ready>> {
    const parts = await this.readiness.ask();
    const ready = parts.every((part) => part.ready);
    if (!ready) void reply.status(503);
    return { status: ready ? 'ready' : 'not-ready', parts };
  }
}
