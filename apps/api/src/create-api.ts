import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { DestinationStream } from 'pino';
import type { Registry } from 'prom-client';
import type { ApiParts } from './api-context.js';
import { ApiModule } from './api.module.js';
import { appOptions, fitApp, modulePartsOf, newAdapter } from './fit-app.js';
import type { ReadinessCheck } from './health/readiness.js';
import type { RateLimit } from './http/rate-limits.js';

export interface ApiOptions extends ApiParts {
  readonly logLevel?: string;
  /** Where the log goes; standard output without it. */
  readonly logTo?: DestinationStream;
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

/** The whole API on Fastify, ready to listen or to be asked through `fastify.inject`. */
export async function createApi(options: ApiOptions): Promise<Api> {
  const parts = modulePartsOf(options);
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.of(parts), newAdapter(), appOptions);
  const fastify = await fitApp(app, parts, options);
  return {
    ...{ app, fastify },
    listen: async (port, host) => {
      await app.listen(port, host);
      return app.getUrl();
    },
    close: () => app.close(),
  };
}
