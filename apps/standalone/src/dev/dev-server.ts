import type { AnswerOf, Route } from '@troth/contract';

/** The part of Fastify that the demo's own routes are put on. */
export interface DevServer {
  get(path: string, answer: (request: DevRequest, reply: DevReply) => Promise<unknown>): unknown;
  post(path: string, answer: (request: DevRequest, reply: DevReply) => Promise<unknown>): unknown;
}

export interface DevRequest {
  readonly query: unknown;
  readonly params: unknown;
  readonly body: unknown;
  readonly ip: string;
  readonly headers: { readonly cookie?: string | undefined };
}

export interface DevReply {
  code(status: number): DevReply;
  header(name: string, value: string | readonly string[]): DevReply;
  send(body: unknown): DevReply;
}

/** Serves one of the contract's routes for the demo. */
export function serve<R extends Route>(
  server: DevServer,
  { endpoint }: R,
  answer: (request: DevRequest, reply: DevReply) => Promise<AnswerOf<R> | DevReply>,
): void {
  const [method, path = ''] = endpoint.split(' ');
  if (method === 'GET') server.get(path, answer);
  else server.post(path, answer);
}

/** Answers 422 as the API does. */
export function refuse(reply: DevReply, path: string, message: string): DevReply {
  return reply
    .code(422)
    .header('content-type', 'application/problem+json')
    .send({
      type: 'about:blank',
      title: 'That does not fit',
      status: 422,
      code: 'invalid-request',
      detail: message,
      errors: [{ path, message }],
    });
}
