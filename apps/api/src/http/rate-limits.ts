import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { Problem } from './problem.js';

/** Requests a minute to one limited route from one address; null for no limit. */
export type RateLimit = number | null;

export const usualRateLimit = 60;

/** Limits the routes that ask for it, each for itself. Each process counts on its own. */
export async function limitRates(fastify: FastifyInstance, limit: RateLimit): Promise<void> {
  if (limit === null) return;
  await fastify.register(rateLimit, {
    global: false,
    max: limit,
    timeWindow: 60_000,
    errorResponseBuilder: () => new Problem('too-many-requests'),
  });
}
