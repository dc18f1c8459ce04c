import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Answers } from '../http/answers.js';
import { NotReady, READINESS_CHECKS, type ReadinessCheck } from './readiness.js';

const live = z.object({ status: z.literal('live') });

const readiness = z.object({
  status: z.enum(['ready', 'not-ready']),
  parts: z.array(z.object({ name: z.string(), ready: z.boolean(), detail: z.string() })),
});

/** For an orchestrator: whether this process runs, and whether it can do its work. */
@ApiTags('Operation')
@Controller('health')
export class HealthController {
  constructor(@Inject(READINESS_CHECKS) private readonly checks: readonly ReadinessCheck[]) {}

  @Get('live')
  @ApiOperation({ summary: 'The process runs' })
  @Answers(200, live, 'It runs')
  live(): z.infer<typeof live> {
    return { status: 'live' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Every part that the process needs, and whether it is ready' })
  @Answers(200, readiness, 'Everything is ready')
  @ApiResponse({ status: 503, description: 'Something is not ready; `parts` says which', standardSchema: readiness })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<z.infer<typeof readiness>> {
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
