import { existsSync, readFileSync } from 'node:fs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { encodingFor, type Encoding } from '../edge/encoding.js';

/** A page as it was built, with its compressed forms where the build made them. */
export interface Document {
  readonly html: Buffer;
  readonly compressed: Readonly<Partial<Record<Encoding, Buffer>>>;
}

/** Undefined where there is none. */
export function readDocument(path: string): Document | undefined {
  const [html, br, gzip] = [path, `${path}.br`, `${path}.gz`].map((file) =>
    existsSync(file) ? readFileSync(file) : undefined,
  );
  return html && { html, compressed: { ...(br ? { br } : {}), ...(gzip ? { gzip } : {}) } };
}

/** A page is the same for everybody: nothing in it is secret, so that it can be compressed without a second thought. */
export function sendDocument(request: FastifyRequest, reply: FastifyReply, { html, compressed }: Document) {
  const encoding = encodingFor(request.headers['accept-encoding']);
  const body = encoding && compressed[encoding];
  void reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-cache')
    .header('vary', 'accept-encoding, accept-language, cookie');
  if (!encoding || !body) return reply.send(html);
  return reply.header('content-encoding', encoding).send(body);
}
