import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';

const forms = ['application/x-www-form-urlencoded', 'multipart/form-data'];

const schema = {
  type: 'object' as const,
  required: ['List-Unsubscribe'],
  properties: { 'List-Unsubscribe': { type: 'string' as const, enum: ['One-Click'] } },
};

/** How the one click is documented: in both encodings that RFC 8058 has. */
export const oneClickContent = { content: Object.fromEntries(forms.map((type) => [type, { schema }])) };

/**
 * Reads forms for the routes that ask for them and for no others: another site's page can send a form with somebody's
 * cookies, and never JSON. Mail programs send the one click with other types, or with none, and it counts all the same.
 */
export function readOneClickForms(fastify: FastifyInstance): void {
  fastify.addContentTypeParser('*', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    const { readsForms } = request.routeOptions.config as { readsForms?: true };
    if (!readsForms) throw new Problem('unsupported-media-type');
    const type = request.headers['content-type'] ?? '';
    return /^multipart\/form-data\b/i.test(type) ? readMultipart(body, type) : readPairs(body.toString());
  });
}

async function readMultipart(body: Buffer, type: string): Promise<Record<string, string>> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData().catch(() => {
    throw new Problem('bad-request');
  });
  return tidied([...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
}

function readPairs(body: string): Record<string, string> {
  return tidied([...new URLSearchParams(body.trim())]);
}

/** Names in small letters, values without what stands around them. */
function tidied(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(pairs.map(([name, value]) => [name.trim().toLowerCase(), value.trim()]));
}
