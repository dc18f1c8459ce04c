import cookie from '@fastify/cookie';
import type { NestApplicationOptions } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Logger, PinoLogger } from 'nestjs-pino';
import { Registry } from 'prom-client';
import type { ApiOptions } from './api-options.js';
import { Drain } from './draining/drain.js';
import { compressAnswers } from './edge/compress-answers.js';
import { refuseDeepBodies } from './edge/deep-bodies.js';
import { limitRates } from './tries/rate-limits.js';
import { secureHeaders } from './edge/security-headers.js';
import { Tries } from './tries/tries.js';
import { refuseUnreadablePath } from './edge/unreadable-path.js';
import { rememberExchanges, refuseOddRequests, refuseUnreadableRequest } from './edge/unreadable-request.js';
import { logRequests } from './logging.js';
import { readOneClickForms } from './mail/one-click-form.js';
import { countStoppedStreams } from './metrics/mail-streams.js';
import { measureRequests } from './metrics/metrics.js';
import { serveOpenApi } from './openapi/openapi.js';
import { InboundSettings, PublicAddress } from './runtime/settings.js';
import { speakToReader } from './speech/say.js';
import { askForNobody } from './work/ask-for-nobody.js';
import { CurrentPractice } from './work/current-practice.js';
import { serveWeb } from './web-pages/serve-web.js';

const largestBody = 64 * 1024;
const largestMessage = 5 * 1024 * 1024;

/**
 * Fastify as the API wants it: small bodies that arrive in time, and the caller's address from a proxy of our own only.
 */
export function newAdapter({ trustProxy = ['loopback'], requestSeconds = 60 }: ApiOptions): FastifyAdapter {
  const requestTimeout = requestSeconds * 1_000;
  return new FastifyAdapter({
    bodyLimit: largestBody,
    trustProxy: [...trustProxy],
    forceCloseConnections: 'idle',
    requestTimeout,
    frameworkErrors: refuseUnreadablePath,
    clientErrorHandler: refuseUnreadableRequest,
    // Node looks for bodies that are late only where headers may take no longer.
    http: {
      headersTimeout: requestTimeout,
      connectionsCheckingInterval: Math.min(5_000, requestTimeout),
      // Asked for by a hook of ours, which says what is missing.
      requireHostHeader: false,
    },
  });
}

/** Fastify's own parser reads JSON; Nest's would read forms as well, which other sites' pages can send. */
export const appOptions = { bodyParser: false, logger: ['fatal', 'error', 'warn'] } satisfies NestApplicationOptions;

/** Gives the application its headers, limits, figures, documents and pages, and makes it ready to be asked. */
export async function configureApp(app: NestFastifyApplication, options: ApiOptions): Promise<FastifyInstance> {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  rememberExchanges(fastify);
  fastify.removeContentTypeParser('text/plain');
  readOneClickForms(fastify);
  fastify.addContentTypeParser(
    'message/rfc822',
    { parseAs: 'buffer', bodyLimit: app.get(InboundSettings).takesMail ? largestMessage : largestBody },
    (_request, body, done) => done(null, body),
  );
  await fastify.register(cookie);
  await secureHeaders(fastify, app.get(PublicAddress).secure);
  refuseOddRequests(fastify);
  refuseDeepBodies(fastify);
  limitRates(fastify, app.get(Tries));
  app.get(Drain).watch(fastify);
  askForNobody(fastify, app.get(CurrentPractice));
  speakToReader(fastify);
  compressAnswers(fastify);
  logRequests(fastify, await app.resolve(PinoLogger));
  const registry = app.get<Registry>(Registry);
  measureRequests(fastify, registry);
  countStoppedStreams(registry, options.database);
  await options.routes?.(fastify);
  const { webRoot, morePages } = options;
  if (webRoot) await serveWeb(fastify, { root: webRoot, morePages, secure: app.get(PublicAddress).secure });
  serveOpenApi(app);
  await app.init();
  await fastify.ready();
  app.useLogger(app.get(Logger));
  return fastify;
}
