import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses a change that another site's page sends with this browser's cookies. */
export function refuseCrossSite(request: FastifyRequest): void {
  if (safeMethods.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Problem('cross-site');
  const { origin } = request.headers;
  if (origin !== undefined && URL.parse(origin)?.host !== request.headers.host) throw new Problem('cross-site');
}
