import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** The pages that the web app knows. What is not listed here and is no file is answered 404, to a browser with a page of its own. */
const pages = [
  '/',
  '/join',
  '/join/confirm',
  '/invitation',
  '/check-in',
  '/us',
  '/us/sign-in',
  '/us/address',
  '/preferences',
  '/mail',
  '/help',
  '/coach',
  '/coach/new-device',
  '/coach/couples/:id',
];

/** Serves the built web app: files with a hash in their name for a year, pages anew each time. */
export async function serveWeb(fastify: FastifyInstance, root: string): Promise<void> {
  const index = join(root, 'index.html');
  if (!existsSync(index)) return;
  const html = readFileSync(index);
  await fastify.register(fastifyStatic, {
    root,
    index: false,
    wildcard: false,
    globIgnore: ['**/.tsbuildinfo', 'index.html'],
    cacheControl: false,
    setHeaders: (reply, path) => {
      const kept = path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      void reply.header('cache-control', kept);
    },
  });
  for (const url of pages) {
    fastify.get(url, (_, reply) =>
      reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html),
    );
  }
  fastify.get('/*', (request, reply) => {
    if (!wantsPage(request)) return reply.callNotFound();
    return reply.code(404).type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html);
  });
}

/** A person's browser at an address that is not there, rather than a program's request. */
function wantsPage({ url, headers }: FastifyRequest): boolean {
  return !url.startsWith('/api/') && (headers.accept ?? '').includes('text/html');
}
