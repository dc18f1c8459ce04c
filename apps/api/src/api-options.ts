import type { FastifyInstance } from 'fastify';
import type { DestinationStream } from 'pino';
import type { Registry } from 'prom-client';
import type { ApiParts } from './api-context.js';
import type { ReadinessCheck } from './health/readiness.js';
import type { RateLimit } from './tries/tries.js';

export interface ApiOptions extends ApiParts {
  readonly logLevel?: string;
  /** Where the log goes; standard output without it. */
  readonly logTo?: DestinationStream;
  /** The folder of the built web app; none is served without it. */
  readonly webRoot?: string;
  /** Proxies whose word on the caller's address is taken; only those on this machine without it. */
  readonly trustProxy?: readonly string[];
  /** In so many seconds a request has to arrive whole, or its connection ends. */
  readonly requestSeconds?: number;
  /** Opens /metrics from elsewhere; only this machine may read it without one. */
  readonly metricsToken?: string | null;
  /** Requests a minute and caller to each route that can be misused, 60 without it; null for no limits at all. */
  readonly rateLimit?: RateLimit;
  /** Parts beside the API's own that must be ready. */
  readonly readiness?: readonly ReadinessCheck[];
  /** Where figures are kept, when more than the API writes some. */
  readonly registry?: Registry;
  /** Further routes, registered before the API's own. */
  readonly routes?: (fastify: FastifyInstance) => Promise<void> | void;
}
