import { Controller, Inject, Res } from '@nestjs/common';
import { operation, type AnswerOf } from '@troth/contract';
import type { FastifyReply } from 'fastify';
import { Serves } from '../serving/serves.js';
import { NotReady, READINESS_CHECKS, type ReadinessCheck } from './readiness.js';

/** For an orchestrator: whether this process runs, and whether it can do its work. */
@Controller()
export class HealthController {
  constructor(@Inject(READINESS_CHECKS) private readonly checks: readonly ReadinessCheck[]) {}

  @Serves(operation.live)
  live(): AnswerOf<typeof operation.live> {
    return { status: 'live' };
  }

  @Serves(operation.ready)
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<AnswerOf<typeof operation.ready>> {
    const parts = await Promise.all(this.checks.map(tried));
    const ready = parts.every((part) => part.ready);
    if (!ready) void reply.status(503);
    return { status: ready ? 'ready' : 'not-ready', parts };
  }
}

/** A check that fails or hangs says so itself: readiness is always answered. */
async function tried({ name, check }: ReadinessCheck) {
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new NotReady('No answer within 3 s')), 3000).unref(),
  );
  try {
    return { name, ready: true, detail: await Promise.race([check(), late]) };
  } catch (fault) {
    return { name, ready: false, detail: fault instanceof NotReady ? fault.message : 'It does not answer' };
  }
}
