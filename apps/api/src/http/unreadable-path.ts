import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

/** Answers what Fastify refuses before it has a route: a path that cannot be decoded, or a part of it that is too long. */
export function refuseUnreadablePath({ code }: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  const problem = new Problem(code === 'FST_ERR_MAX_PARAM_LENGTH' ? 'not-found' : 'bad-request');
  const body = JSON.stringify(problem.toDocument());
  // There is no route, so no hook of one may run either.
  reply.hijack();
  reply.raw.writeHead(problem.status, {
    'content-type': 'application/problem+json',
    'content-length': Buffer.byteLength(body),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  reply.raw.end(body);
}
