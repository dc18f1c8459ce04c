import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { ProblemCode } from '@troth/contract';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../problems/problem.js';
import { rawProblem } from '../problems/raw-problem.js';

/** So long a connection that was refused is still read, and what comes thrown away. */
const LAST_BYTES_MS = 2_000;

const codes: Readonly<Record<string, ProblemCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
  HPE_HEADER_OVERFLOW: 'request-header-too-large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'body-too-large',
};

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** The newest of each connection. */
const exchanges = new WeakMap<Socket, Exchange>();
const refused = new WeakSet<Socket>();

/** Answers what Node cannot read as HTTP, or waited for too long, and closes its connection. */
export function refuseUnreadableRequest({ code }: { readonly code: string }, socket: Socket): void {
  if (socket.destroyed || refused.has(socket)) return;
  refused.add(socket);
  const refuse = () => closeWith(socket, codes[code] ?? 'bad-request');
  const { request, response } = exchanges.get(socket) ?? {};
  if (!request || !response || response.closed) return refuse();
  // An earlier request on the same connection gets its own answer first.
  if (request.complete) response.once('close', refuse);
  else if (response.headersSent || !response.socket) socket.destroy();
  else refuse();
}

/** Remembers what each connection is being answered: has to be the first hook, since what follows may come at once. */
export function rememberExchanges(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', ({ raw: request }, { raw: response }, next) => {
    exchanges.set(request.socket, { request, response });
    next();
  });
}

/** Refuses what Node would otherwise answer without a word of why, or drop: no Host, an unknown Expect, CONNECT. */
export function refuseOddRequests(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', ({ raw: { headers, httpVersion } }, _reply, next) => {
    next(headers.host === undefined && httpVersion !== '1.0' ? new Problem('bad-request') : undefined);
  });
  fastify.server.on('connect', (_request: IncomingMessage, socket: Socket) => closeWith(socket, 'bad-request'));
  fastify.server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    const { status, headers, body } = rawProblem('expectation-failed');
    response.writeHead(status, { ...headers, connection: 'close' }).end(body);
  });
}

function closeWith(socket: Socket, code: ProblemCode): void {
  if (!socket.writable) return void socket.destroy();
  const { status, headers, body } = rawProblem(code);
  const lines = Object.entries({ ...headers, connection: 'close' }).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n'));
  // Closed at once, a connection that still brings something is reset, and the answer may be lost with it.
  const late = setTimeout(() => socket.destroy(), LAST_BYTES_MS).unref();
  socket.once('close', () => clearTimeout(late));
}
