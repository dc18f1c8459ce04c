import type { FastifyInstance } from 'fastify';
import { messages } from '../validation/messages.js';
import { Problem } from '../problems/problem.js';
import { say } from '../speech/say.js';

/** No body of ours goes deeper than four. */
const DEEPEST = 20;

/** Refuses a JSON body that is nested more deeply than any route takes, before anything walks it down to its end. */
export function refuseDeepBodies(fastify: FastifyInstance): void {
  fastify.addHook('preHandler', async ({ body }) => {
    if (!isDeeperThan(DEEPEST, body)) return;
    throw new Problem('invalid-input', [{ path: '', message: say(messages.pageIsOld) }]);
  });
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeperThan(levels - 1, part));
}
