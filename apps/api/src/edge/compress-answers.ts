import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { encodingFor, type Encoding } from './encoding.js';

// Below this a packet is saved by none.
const leastBytes = 1_024;

/**
 * Answers of the API in brotli or gzip, where that is worth it. Only what is read (GET): the answers to what is sent may
 * hold a secret beside words of the sender, and their sizes would tell of it (BREACH). Sign-in's own routes never.
 */
export function compressAnswers(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request, reply, payload) => {
    if (!mayBeCompressed(request) || !/json|^text\//.test(String(reply.getHeader('content-type')))) return payload;
    if (reply.hasHeader('content-encoding') || !isText(payload) || payload.length < leastBytes) return payload;
    const encoding = encodingFor(request.headers['accept-encoding']);
    void reply.header('vary', 'accept-encoding');
    if (!encoding) return payload;
    void reply.header('content-encoding', encoding).removeHeader('content-length');
    return compress[encoding](Buffer.from(payload));
  });
}

function mayBeCompressed({ method, url }: FastifyRequest): boolean {
  return method === 'GET' && url.startsWith('/api/') && !url.startsWith('/api/auth/');
}

const isText = (payload: unknown): payload is string | Buffer =>
  typeof payload === 'string' || Buffer.isBuffer(payload);

const [brotlied, gzipped] = [promisify(brotliCompress), promisify(gzip)];

// Quick rather than small: it is done for each answer.
const compress: Readonly<Record<Encoding, (payload: Buffer) => Promise<Buffer>>> = {
  br: (payload) => brotlied(payload, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (payload) => gzipped(payload, { level: 5 }),
};
