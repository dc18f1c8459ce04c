import type { FastifyRequest } from 'fastify';
import { CrossSite } from '../problems/cross-site.js';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a change that another site's page sends with this browser's cookies. A browser that says so itself is
 * believed, since no page can make it lie; otherwise the page's origin has to be that of PUBLIC_URL, or the host that was
 * asked. A proxy need not pass on the Host that it was asked for.
 */
export function refuseCrossSite({ method, headers }: FastifyRequest, publicUrl: string | null): void {
  if (safeMethods.has(method)) return;
  const site = headers['sec-fetch-site'];
  if (site === 'same-origin' || site === 'none') return;
  const { origin } = headers;
  if (site !== undefined) throw new CrossSite(null);
  if (origin !== undefined && !isOurs(origin, headers.host, publicUrl))
    throw new CrossSite(URL.parse(origin)?.origin ?? null);
}

function isOurs(origin: string, host: string | undefined, publicUrl: string | null): boolean {
  const from = URL.parse(origin);
  if (!from) return false;
  return from.host === host || (publicUrl !== null && from.origin === new URL(publicUrl).origin);
}
