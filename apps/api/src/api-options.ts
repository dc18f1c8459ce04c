import type { Clock, Database } from '@troth/database';
import type { Measure } from '@troth/domain';
import type { SealingKeys } from '@troth/sealing';
import type { FastifyInstance } from 'fastify';
import type { DestinationStream } from 'pino';
import type { Registry } from 'prom-client';
import type { ReadinessCheck } from './health/readiness-check.js';
import type { RateLimit, SignInOptions } from './runtime/settings.js';

/** What the program that starts the API gives it. */
export interface ApiOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly keys: SealingKeys;
  /** Where people reach Troth: scheme, host and port. Null on this machine only, before the port is known. */
  readonly publicUrl: string | null;
  /** The domain that mail comes back to, and the secret that it is signed with over HTTP; none is taken without it. */
  readonly inbound?: { readonly domain: string; readonly secret: string } | null;
  readonly logLevel?: string;
  /** Where the log goes; standard output without it. */
  readonly logTo?: DestinationStream;
  /** The folder of the built web app; none is served without it. */
  readonly webRoot?: string;
  /** Pages of that app beside the product’s own, by their address: the name of each one’s document. */
  readonly morePages?: Readonly<Record<string, string>>;
  /** Proxies whose word on the caller's address is taken; only those on this machine without it. */
  readonly trustProxy?: readonly string[];
  /** In so many seconds a request has to arrive whole, or its connection ends. */
  readonly requestSeconds?: number;
  /** Opens /metrics from elsewhere; only this machine may read it without one. */
  readonly metricsToken?: string | null;
  /** Whether anybody may ask /health/ready and read /api/docs, rather than this machine and the token's bearer. */
  readonly operationOpen?: boolean;
  readonly signIn?: SignInOptions;
  /** Requests a minute and caller to each route that can be misused, 60 without it; null for no limits at all. */
  readonly rateLimit?: RateLimit;
  /** What partners are asked every eight weeks; our own six questions without it. */
  readonly measures?: readonly Measure[];
  /** Parts beside the API's own that must be ready. */
  readonly readiness?: readonly ReadinessCheck[];
  /** Where figures are kept, when more than the API writes some. */
  readonly registry?: Registry;
  /** Further routes, registered before the API's own. */
  readonly routes?: (fastify: FastifyInstance) => Promise<void> | void;
}
