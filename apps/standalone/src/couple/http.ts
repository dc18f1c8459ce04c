/** One call to Troth's HTTP API, as a browser makes it. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  /** The Cookie header, where the call needs a session. */
  readonly cookie?: string;
  readonly idempotencyKey?: string;
}

export interface HttpAnswer {
  readonly status: number;
  /** The parsed JSON, or null where there is none. */
  readonly body: unknown;
  readonly setCookies: readonly string[];
}

export type Http = (request: HttpRequest) => Promise<HttpAnswer>;

interface Problem {
  readonly code?: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
}

/** The API refused: `status` and `code` are the problem document's. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';
  readonly status: number;
  readonly code: string;

  constructor({ method, path }: HttpRequest, { status, body }: HttpAnswer) {
    const { code = '', detail = '', errors = [] } = (body ?? {}) as Problem;
    const fields = errors.map((fault) => `${fault.path}: ${fault.message}`);
    super([`${method} ${path} was answered ${status} ${code}: ${detail}`, ...fields].join(' '));
    this.status = status;
    this.code = code;
  }
}

/** The part of Fastify that takes a request without a socket. */
export interface Injectable {
  inject(request: {
    method: HttpRequest['method'];
    url: string;
    headers: Record<string, string>;
    remoteAddress: string;
    payload?: string;
  }): Promise<{ statusCode: number; payload: string; headers: Record<string, unknown> }>;
}

/** Calls a server in this process, as a browser at `address` would that has the pages of `origin` open. */
export function injectHttp(server: Injectable, origin: string, address = '127.0.0.1'): Http {
  return async ({ method, path, body, cookie, idempotencyKey }) => {
    const headers: Record<string, string> = { accept: 'application/json', origin, host: new URL(origin).host };
    if (body !== undefined) headers['content-type'] = 'application/json';
    if (cookie) headers['cookie'] = cookie;
    if (idempotencyKey) headers['idempotency-key'] = idempotencyKey;
    const payload = body === undefined ? undefined : JSON.stringify(body);
    const request = { method, url: path, headers, remoteAddress: address };
    const answer = await server.inject({ ...request, ...(payload ? { payload } : {}) });
    const cookies = answer.headers['set-cookie'];
    return {
      status: answer.statusCode,
      body: parsed(answer.payload),
      setCookies: cookies === undefined ? [] : [cookies].flat().map(String),
    };
  };
}

/** Makes the call and gives its body; throws RequestRefused for anything but a 2xx. */
export async function accepted<T>(http: Http, request: HttpRequest): Promise<T> {
  const answer = await http(request);
  if (answer.status < 200 || answer.status > 299) throw new RequestRefused(request, answer);
  return answer.body as T;
}

/** What a browser would send back of the cookies that an answer set. */
export function cookieOf({ setCookies }: HttpAnswer): string {
  return cookieIn(setCookies);
}

function parsed(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The Cookie header of a browser that was told to set these. */
export function cookieIn(setCookies: readonly string[]): string {
  return setCookies.map((line) => line.split(';')[0]!).join('; ');
}
