import { Problem } from './problem';
import { keyFor, settled } from './idempotency';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

const usualPatience = 30_000;

/**
 * One call to the API. Resolves to the JSON answer (undefined for an empty one), rejects with a `Problem`; after so many
 * milliseconds of patience with that of an unreachable server.
 */
export async function request<T>(
  method: Method,
  path: string,
  body?: unknown,
  patience: number = usualPatience,
): Promise<T> {
  const sent = body === undefined ? '' : JSON.stringify(body);
  const response = await send(method, path, sent, patience);
  if (response.status < 500) settled(path, sent);
  const answer = await readJson(response);
  if (!response.ok) throw new Problem(response.status, isRecord(answer) ? answer : {}, secondsToWait(response));
  return answer as T;
}

async function send(method: Method, path: string, sent: string, patience: number): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (sent !== '') headers['content-type'] = 'application/json';
  if (method !== 'GET') headers['idempotency-key'] = keyFor(path, sent);
  try {
    return await fetch(path, {
      method,
      headers,
      body: sent === '' ? undefined : sent,
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
