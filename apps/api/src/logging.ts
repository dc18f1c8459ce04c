import type { FastifyInstance } from 'fastify';
import { LoggerModule, type PinoLogger } from 'nestjs-pino';
import { destination, type DestinationStream } from 'pino';

const quiet = /^\/(health|metrics|assets)/;

/** Nest's own words go to pino too; what a request brought with it never does. */
export function logging(level = 'info', to: DestinationStream = destination(1)) {
  const options = { level, autoLogging: false, serializers: { req: () => undefined, res: () => undefined } };
  return LoggerModule.forRoot({ pinoHttp: [options, to] });
}

/** One line a request: method, route and status. No path with its ids, query, header, cookie, address or body. */
export function logRequests(fastify: FastifyInstance, logger: PinoLogger): void {
  fastify.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    if (quiet.test(route)) return;
    const ms = Math.round(reply.elapsedTime);
    logger.info({ method: request.method, route, status: reply.statusCode, ms }, 'answered');
  });
}
