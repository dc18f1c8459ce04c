import type { AnswerOf, Endpoint, RouteAt, Sent } from '@troth/contract';
import { keyFor, settled } from './idempotency';
import { isAttended } from '../device/attended';
import { Problem } from './problem';
import { urlOf, type UrlParts } from './url-of';

const usualPatience = 30_000;
/** For so long, in ms, what was asked for ahead is as good as asked for now. */
const freshFor = 10_000;

interface Patience {
  /** In ms; a server that takes longer is taken for unreachable. */
  patience?: number;
}

type SentTo<E extends Endpoint> = Sent<RouteAt<E>> & Patience;

type Arguments<E extends Endpoint> = object extends SentTo<E> ? [sent?: SentTo<E>] : [sent: SentTo<E>];

/** Any route's, as `Sent` has them in its types. */
interface Parts extends Patience, UrlParts {
  body?: unknown;
}

const begun = new Map<string, { at: number; answer: Promise<unknown> }>();

/** Asks for what changes nothing before there is a page that needs it: the same call of the next seconds gets it, once. */
export function callAhead<E extends Endpoint>(endpoint: E, ...sent: Arguments<E>): Promise<AnswerOf<RouteAt<E>>> {
  const answer = call(endpoint, ...sent);
  // A failure is told to who needs it.
  answer.catch(() => undefined);
  begun.set(nameOf(endpoint, sent[0]), { at: performance.now(), answer });
  return answer;
}

function takeBegun(name: string): Promise<unknown> | undefined {
  const found = begun.get(name);
  begun.delete(name);
  return found && performance.now() - found.at < freshFor ? found.answer : undefined;
}

const nameOf = (endpoint: Endpoint, sent: Parts = {}) => JSON.stringify([endpoint, sent.params, sent.query, sent.body]);

/**
 * Calls one route of the contract: `call('POST /api/v1/join/look', { body: { token } })`. Resolves to its answer, which the
 * API holds against the contract before it sends it; rejects with a `Problem`.
 */
export function call<E extends Endpoint>(endpoint: E, ...sent: Arguments<E>): Promise<AnswerOf<RouteAt<E>>>;
export async function call(endpoint: Endpoint, sent: Parts = {}): Promise<unknown> {
  const { patience = usualPatience } = sent;
  const ahead = takeBegun(nameOf(endpoint, sent));
  if (ahead) return ahead;
  const [method = '', pattern = ''] = endpoint.split(' ');
  const path = urlOf(pattern, sent);
  const body = method === 'GET' || method === 'DELETE' ? '' : JSON.stringify(sent.body ?? {});
  const response = await send(method, path, body, patience);
  if (response.status < 500) settled(path, body);
  const answer = await readJson(response);
  if (!response.ok) throw new Problem(response.status, isRecord(answer) ? answer : {}, secondsToWait(response));
  return answer;
}

async function send(method: string, path: string, body: string, patience: number): Promise<Response> {
  const headers: Record<string, string> = {
    accept: 'application/json',
    'accept-language': document.documentElement.lang,
  };
  if (path.startsWith('/api/v1/coach') && !isAttended()) headers['troth-unattended'] = '1';
  if (body !== '') headers['content-type'] = 'application/json';
  if (method !== 'GET') headers['idempotency-key'] = keyFor(path, body);
  try {
    return await fetch(path, {
      method,
      headers,
      body: body === '' ? undefined : body,
      credentials: 'same-origin',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    });
  } catch {
    throw new Problem(0, {});
  }
}

async function readJson(response: Response): Promise<unknown> {
  if (!/json/.test(response.headers.get('content-type') ?? '')) {
    if (response.ok && response.status !== 204 && response.headers.get('content-type')?.includes('html')) {
      throw new Problem(404, {});
    }
    return undefined;
  }
  return response.json().catch(() => undefined);
}

function secondsToWait({ headers }: Response): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? NaN);
  return Number.isFinite(seconds) ? seconds : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
