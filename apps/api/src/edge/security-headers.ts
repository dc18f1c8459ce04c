import { createHash } from 'node:crypto';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

const directives = {
  'default-src': [`'self'`],
  'script-src': [`'self'`],
  'style-src': [`'self'`],
  'img-src': [`'self'`, 'data:'],
  'worker-src': [`'self'`],
  'manifest-src': [`'self'`],
  'object-src': [`'none'`],
  'base-uri': [`'none'`],
  'form-action': [`'self'`],
  'frame-ancestors': [`'none'`],
};

/** What no page of ours asks a browser for; passkeys stay as they are by default, for ourselves alone. */
const unused = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone']
  .concat(['midi', 'payment', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking'])
  .map((feature) => `${feature}=()`)
  .join(', ');

/** Headers that browsers act on for pages alone. Beside a small script, style or font they would weigh as much as it does. */
const ofPages = ['content-security-policy', 'cross-origin-embedder-policy', 'cross-origin-opener-policy']
  .concat(['origin-agent-cluster', 'permissions-policy', 'referrer-policy', 'x-dns-prefetch-control'])
  .concat(['x-download-options', 'x-frame-options', 'x-permitted-cross-domain-policies', 'x-xss-protection']);
const partsOfPages = /^(application\/javascript|text\/css|font\/)/;

const docs = '/api/docs';

/**
 * Everything from ourselves, nothing inline, no frame around us, no referrer, and no window of others beside ours. Only a
 * page that is there to be `framed` (in its route's config) may stand in a frame, of ours alone.
 */
export async function secureHeaders(fastify: FastifyInstance, secure: boolean): Promise<void> {
  const policy = (more: Readonly<Record<string, readonly string[]>> = {}) => ({
    useDefaults: false,
    directives: { ...directives, ...(secure ? { 'upgrade-insecure-requests': [] } : {}), ...more },
  });
  await fastify.register(helmet, {
    contentSecurityPolicy: policy(),
    crossOriginEmbedderPolicy: { policy: 'require-corp' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    frameguard: { action: 'deny' },
  });
  fastify.addHook('onSend', async (request, reply, payload) => {
    void reply.header('permissions-policy', unused);
    if (partsOfPages.test(String(reply.getHeader('content-type'))))
      for (const name of ofPages) void reply.removeHeader(name);
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    const isPage = request.url.startsWith(docs) && typeof payload === 'string';
    if (isPage) reply.helmet({ contentSecurityPolicy: policy({ 'style-src': [`'self'`, ...stylesIn(payload)] }) });
    if ((request.routeOptions.config as { framed?: true } | undefined)?.framed)
      reply.helmet({
        contentSecurityPolicy: policy({ 'frame-ancestors': [`'self'`] }),
        frameguard: { action: 'sameorigin' },
      });
  });
}

/** The API's page is a library's, which writes styles into it: exactly those may stand there. */
function stylesIn(page: string): string[] {
  const styles = [...page.matchAll(/<style>([^]*?)<\/style>|\sstyle="([^"]*)"/g)].map(
    ([, sheet, own]) => sheet ?? own!,
  );
  const hashes = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  return hashes.length === 0 ? [] : [`'unsafe-hashes'`, ...new Set(hashes)];
}
