import { text } from 'node:stream/consumers';
import { acts, scopeFor } from '@troth/domain';
import type { Route } from '@troth/contract';
import type { Asker, Who } from './people.js';
import type { ApiUnderTest, Response } from '../../apps/api/src/api.fixture.js';

export interface Answered {
  readonly status: number;
  readonly code: string | null;
  /** Status, headers and body, but for the instant. */
  readonly bytes: string;
  /** Enough of it to know it by. */
  readonly said: string;
}

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
  readonly who?: Who;
}

/** What the table says that somebody gets at a route: the code of the refusal, or null where they are let in. */
export function refusalFor({ caller, act }: Route, asker: Asker): string | null {
  const { may } = acts[act];
  if (caller === 'operator') return 'not-found';
  if (caller === 'mail-server') return 'bad-signature';
  if (caller === 'anybody' || caller === 'link-holder') return null;
  if (asker.caller !== caller) return 'not-signed-in';
  return scopeFor(may, asker.roles) ? null : 'not-your-role';
}

/** A path with what stands in it; what is left out is an id that nothing has. */
export function pathOf({ endpoint }: Route, path: Readonly<Record<string, string>> = {}): string {
  // A couple that nobody has still has two sides.
  const unlike: Readonly<Record<string, string>> = { promiseId: 'u'.repeat(43), side: 'a' };
  const unknown = (name: string) => unlike[name] ?? '0190a000-0000-7000-8000-00000000dead';
  return endpoint
    .replace(/^\w+ /, '')
    .replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(path[name] ?? unknown(name)));
}

/** Who asks on the machine itself is its operator. */
const elsewhere = '203.0.113.8';

export async function ask(api: ApiUnderTest, { method, url, body, who }: Asked): Promise<Answered> {
  const payload = body === undefined ? {} : { payload: body as object };
  const from = { method: method as 'GET', remoteAddress: elsewhere };
  const answer = await api.fastify.inject({ ...from, url, headers: { ...who }, payloadAsStream: true, ...payload });
  const { date: _, ...headers } = answer.headers;
  const type = String(headers['content-type'] ?? '');
  const said = await bodyOf(answer, type);
  const isProblem = type.startsWith('application/problem+json') && said !== '';
  const code = isProblem ? (JSON.parse(said) as { code: string }).code : null;
  const bytes = `${answer.statusCode} ${JSON.stringify(headers)} ${said}`;
  return { status: answer.statusCode, code, bytes, said: `${answer.statusCode} ${said.slice(0, 200)}` };
}

/** Of a stream that stays open, nothing: that it was opened says enough. */
async function bodyOf(answer: Response, type: string): Promise<string> {
  const body = answer.stream();
  if (!type.startsWith('text/event-stream')) return text(body);
  body.destroy();
  return '';
}
