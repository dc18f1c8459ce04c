import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { pageSender } from './page-sender.js';

/**
 * The pages that the web app knows, and the name of each one's document. What is not listed here and is no file is
 * answered 404, to a browser with a page of its own.
 */
const pages = {
  '/': 'landing',
  '/join': 'join',
  '/join/confirm': 'join-confirm',
  '/invitation': 'invitation',
  '/check-in': 'check-in',
  '/us': 'us',
  '/us/sign-in': 'us-sign-in',
  '/us/address': 'us-address',
  '/us/agreed': 'us-agreed',
  '/us/before': 'us-before',
  '/us/messages': 'us-messages',
  '/us/my-data': 'us-my-data',
  '/us/safety': 'us-safety',
  '/questions': 'questions',
  '/preferences': 'preferences',
  '/mail': 'mail',
  '/help': 'help',
  '/how': 'how',
  '/coach': 'coach',
  '/coach/account': 'coach-account',
  '/coach/audit': 'coach-audit',
  '/coach/how': 'coach-how',
  '/coach/invitation': 'coach-invitation',
  '/coach/practice': 'coach-practice',
  '/coach/practice/figures': 'coach-figures',
  '/coach/practice/programme': 'coach-programme',
  '/coach/practice/programme/preview': 'coach-preview',
  '/coach/new-device': 'coach-new-device',
  '/coach/new-password': 'coach-new-password',
  '/coach/single-sign-on': 'coach-single-sign-on',
  '/coach/safety': 'coach-safety',
  '/coach/safety/:id': 'coach-safety-case',
  '/coach/couples/:id': 'coach-couple',
};

/** Those that stand in a frame of another one, in the language that the frame asks for. */
const framedPages = {
  '/coach/practice/programme/preview/page': 'coach-preview-page',
};

interface WebApp {
  /** The folder of the build. */
  readonly root: string;
  readonly morePages?: Readonly<Record<string, string>> | undefined;
  /** Whether cookies are for HTTPS alone. */
  readonly secure: boolean;
}

/** Serves the built web app: files with a hash in their name for a year, pages revalidated each time, compressed as they were built. */
export async function serveWeb(fastify: FastifyInstance, { root, morePages, secure }: WebApp): Promise<void> {
  const send = pageSender(root, secure);
  if (!send) return;
  await fastify.register(fastifyStatic, {
    root,
    index: false,
    wildcard: false,
    globIgnore: ['**/.tsbuildinfo', '**/*.html', '**/*.br', '**/*.gz'],
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const kept = path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      void reply.header('cache-control', kept);
    },
  });
  for (const [url, name] of Object.entries({ ...pages, ...morePages }))
    fastify.get(url, (request, reply) => send(request, reply, name));
  for (const [url, name] of Object.entries(framedPages))
    fastify.get(url, { config: { framed: true } }, (request, reply) => send(request, reply, name, 'this once'));
  fastify.get('/*', (request, reply) => {
    if (!wantsPage(request)) return reply.callNotFound();
    return send(request, reply.code(404), 'index');
  });
}

/** A person's browser at an address that is not there, rather than a program's request. */
function wantsPage({ url, headers }: FastifyRequest): boolean {
  return !url.startsWith('/api/') && (headers.accept ?? '').includes('text/html');
}
