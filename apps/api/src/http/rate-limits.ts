import rateLimit from '@fastify/rate-limit';
import { tokenHash } from '@troth/sealing';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

/** Requests a minute to one limited route from one caller; null for no limit. */
export type RateLimit = number | null;

export const usualRateLimit = 60;

/** What is left of a limit would tell one partner what the other does behind the same address. */
const untold = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false };

/** Limits the routes that ask for it, each for itself. Each process counts on its own. */
export async function limitRates(fastify: FastifyInstance, limit: RateLimit): Promise<void> {
  if (limit === null) return;
  await fastify.register(rateLimit, {
    global: false,
    max: limit,
    timeWindow: 60_000,
    // The body is read by then.
    hook: 'preHandler',
    keyGenerator: callerOf,
    addHeaders: untold,
    addHeadersOnExceeding: untold,
    errorResponseBuilder: () => new Problem('too-many-requests'),
  });
}

type WithToken = { token?: unknown } | null | undefined;

/** A caller is an address, and a link's holder where the request carries one: a couple often shares the address. */
function callerOf({ ip, body, params }: FastifyRequest): string {
  const token = (body as WithToken)?.token ?? (params as WithToken)?.token;
  return typeof token === 'string' ? `${ip} ${tokenHash(token).toString('hex')}` : ip;
}
