import { tokenHash } from '@troth/sealing';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { callerNetwork } from './caller-network.js';
import type { Tries } from './tries.js';

/**
 * Limits the routes that ask for it (`Limited`), before they do anything. A couple often shares a network, so a link's
 * holder is counted by the link, on each route for itself; a network, by the links that opened nothing, and by whatever
 * it sends without one.
 */
export function limitRates(fastify: FastifyInstance, tries: Tries): void {
  // The body is read by then.
  fastify.addHook('preHandler', async (request) => {
    if (!isLimited(request)) return;
    const route = `${request.method} ${request.routeOptions.url ?? ''}`;
    const token = tokenOf(request);
    const network = callerNetwork(request.ip);
    if (token === null) await tries.count({ kind: 'route', whose: `${route} from ${network}` });
    else {
      const holder = tokenHash(token).toString('hex');
      const dead = { kind: 'dead-link', whose: network, cost: 0 } as const;
      await tries.count(dead, { kind: 'route', whose: `${route} by ${holder}` });
    }
  });

  fastify.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode !== 404 || !isLimited(request) || tokenOf(request) === null) return payload;
    await tries.look({ kind: 'dead-link', whose: callerNetwork(request.ip) });
    return payload;
  });
}

function isLimited({ routeOptions }: FastifyRequest): boolean {
  return (routeOptions.config as { limited?: true } | undefined)?.limited === true;
}

type WithToken = { token?: unknown } | null | undefined;

function tokenOf({ body, params }: FastifyRequest): string | null {
  const token = (body as WithToken)?.token ?? (params as WithToken)?.token;
  return typeof token === 'string' ? token : null;
}
