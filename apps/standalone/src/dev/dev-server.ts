/** The part of Fastify that the demo's own routes are put on. */
export interface DevServer {
  get(path: string, answer: (request: DevRequest, reply: DevReply) => Promise<unknown>): unknown;
  post(path: string, answer: (request: DevRequest, reply: DevReply) => Promise<unknown>): unknown;
}

export interface DevRequest {
  readonly query: unknown;
  readonly body: unknown;
}

export interface DevReply {
  code(status: number): DevReply;
  header(name: string, value: string): DevReply;
  send(body: unknown): unknown;
}

/** Answers 422 as the API does. */
export function refuse(reply: DevReply, path: string, message: string): unknown {
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
