import 'reflect-metadata';
import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Logger } from 'nestjs-pino';
import type { Registry } from 'prom-client';
import { ApiContext, type ApiParts } from './api-context.js';
import { ApiModule } from './api.module.js';
import { ownChecks, type ReadinessCheck } from './health/readiness.js';
import { limitRates, usualRateLimit, type RateLimit } from './http/rate-limits.js';
import { secureHeaders } from './http/security-headers.js';
import { measureRequests, newRegistry } from './metrics/metrics.js';
import { serveOpenApi } from './openapi/openapi.js';
import { serveWeb } from './web-pages/serve-web.js';

export interface ApiOptions extends ApiParts {
  readonly logLevel?: string;
  /** The folder of the built web app; none is served without it. */
  readonly webRoot?: string;
  /** Requests a minute and address to the routes that can be misused; null for no limit. */
  readonly rateLimit?: RateLimit;
  /** Parts beside the API's own that must be ready. */
  readonly readiness?: readonly ReadinessCheck[];
  /** Where figures are kept, when more than the API writes some. */
  readonly registry?: Registry;
  /** Further routes, registered before the API's own. */
  readonly routes?: (fastify: FastifyInstance) => Promise<void> | void;
}

export interface Api {
  readonly app: NestFastifyApplication;
  readonly fastify: FastifyInstance;
  /** Starts listening; port 0 takes a free one. Returns the URL. */
  listen(port: number, host: string): Promise<string>;
  /** Lets requests that are under way end. The database and clock stay open: whoever opened them closes them. */
  close(): Promise<void>;
}

const largestBody = 64 * 1024;
const privateNetworks = ['loopback', 'linklocal', 'uniquelocal'];

/** The whole API on Fastify, ready to listen or to be asked through `fastify.inject`. */
export async function createApi(options: ApiOptions): Promise<Api> {
  const context = new ApiContext(options);
  const registry = options.registry ?? newRegistry();
  const adapter = new FastifyAdapter({
    bodyLimit: largestBody,
    trustProxy: privateNetworks,
    forceCloseConnections: 'idle',
  });
  const parts = {
    ...{ context, registry },
    readiness: [...ownChecks(options.database), ...(options.readiness ?? [])],
    logLevel: options.logLevel ?? 'info',
  };
  // Fastify's own parser reads JSON; Nest's would read forms as well, which other sites' pages can send.
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.of(parts), adapter, {
    bodyParser: false,
    bufferLogs: true,
  });
  app.useLogger(app.get(Logger));
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  fastify.removeContentTypeParser('text/plain');
  await fastify.register(cookie);
  await secureHeaders(fastify, context.secure);
  await limitRates(fastify, options.rateLimit === undefined ? usualRateLimit : options.rateLimit);
  measureRequests(fastify, registry);
  await options.routes?.(fastify);
  if (options.webRoot) await serveWeb(fastify, options.webRoot);
  serveOpenApi(app);
  await app.init();
  await fastify.ready();
  return {
    ...{ app, fastify },
    listen: async (port, host) => {
      await app.listen(port, host);
      return app.getUrl();
    },
    close: () => app.close(),
  };
}
