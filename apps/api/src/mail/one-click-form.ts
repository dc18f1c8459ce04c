import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../http/problem.js';

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
 * cookies, and never JSON.
 */
export function readOneClickForms(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(forms, { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    const { readsForms } = request.routeOptions.config as { readsForms?: true };
    if (!readsForms) throw new Problem('unsupported-media-type');
    const headers = { 'content-type': request.headers['content-type'] ?? '' };
    const form = await new Response(new Uint8Array(body), { headers }).formData().catch(() => {
      throw new Problem('bad-request');
    });
    return Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'));
  });
}
