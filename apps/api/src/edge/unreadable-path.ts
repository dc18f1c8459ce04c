import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { rawProblem } from '../problems/raw-problem.js';

/** Answers what Fastify refuses before it has a route: a path that cannot be decoded, or a part of it that is too long. */
export function refuseUnreadablePath({ code }: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  const { status, headers, body } = rawProblem(code === 'FST_ERR_MAX_PARAM_LENGTH' ? 'not-found' : 'bad-request');
  // There is no route, so no hook of one may run either.
  reply.hijack();
  reply.raw.writeHead(status, headers);
  reply.raw.end(body);
}
