import type { Random } from './random.js';
import { shapedBody, type Schema } from './shaped-body.js';
import { hostileTexts, hostileValue } from './values.js';

/** What of an OpenAPI document tells where to send, and what. */
export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}
export interface HostileRequest {
  readonly method: string;
  /** As it goes over the wire: nothing is encoded any more. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What is really there, so that some requests come from somebody who may ask, and get as far as the work itself. */
export interface Insider {
  readonly ids: readonly string[];
  readonly tokens: readonly string[];
  /** As the header holds them. */
  readonly cookies: readonly string[];
}

/** A request to any route of the document, wrong in its path, its query, its headers or its body. */
export function hostileRequest(
  random: Random,
  { paths, components }: ApiDocument,
  { ids, tokens, cookies }: Insider,
): HostileRequest {
  // Most of what goes wrong goes wrong in a body.
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => {
      const one = { path, method: method.toUpperCase(), operation };
      return one.method === 'POST' || one.method === 'PUT' ? [one, one, one] : [one];
    }),
  );
  const { path, method, operation } = random.pick(operations);
  const names = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const headers: Record<string, string> = {};
  if (random.next() < 0.3) headers['idempotency-key'] = random.pick(['k', 'a\u00e9', 'x'.repeat(201), '%00', "'"]);
  headers['cookie'] = random.next() < 0.8 ? random.pick(cookies) : random.pick(oddCookies);
  const segment = () => (random.next() < 0.3 ? random.pick(ids) : hostileSegment(random));
  const filled = path.replace(/\{\w+\}/g, segment) + hostileQuery(random, names);
  if (method === 'GET' || random.next() < 0.05) return { method, path: filled, headers };
  headers['content-type'] =
    random.next() < 0.9
      ? 'application/json'
      : random.pick(['text/plain', 'application/x-www-form-urlencoded', 'x', 'application/json; charset=utf-7']);
  const json = operation.requestBody?.content['application/json']?.schema;
  const name = json?.$ref?.split('/').at(-1);
  const fields = Object.keys((name === undefined ? json : components.schemas[name])?.properties ?? {});
  const body = hostileBody(random, fields);
  const told = random.next() < 0.5 ? body.replace(/"token":("[^"]*"|\w+)/, `"token":"${random.pick(tokens)}"`) : body;
  return { method, path: filled, headers, body: told };
}

/** A request to any route by somebody who may be let in, its body as the document says but for a few values. */
export function shapedRequest(random: Random, { paths, components }: ApiDocument, insider: Insider): HostileRequest {
  const { ids, tokens, cookies } = insider;
  const [path, methods] = random.pick(Object.entries(paths));
  const [name, operation] = random.pick(Object.entries(methods));
  const method = name.toUpperCase();
  const names = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query').map((one) => one.name);
  const segment = () => (random.next() < 0.8 ? random.pick(ids) : hostileSegment(random));
  const filled = path.replace(/\{\w+\}/g, segment) + (random.next() < 0.7 ? '' : hostileQuery(random, names));
  const headers: Record<string, string> = { cookie: random.pick(cookies) };
  const schema = operation.requestBody?.content['application/json']?.schema;
  if (!schema) return { method, path: filled, headers };
  headers['content-type'] = 'application/json';
  const body = shapedBody(schema, { random, schemas: components.schemas, tokens, ids });
  return { method, path: filled, headers, body };
}

const oddCookies = [
  '',
  'troth_us=%00; troth_coach.session_token=%zz',
  'troth_us=; troth_coach.session_token=a.b.c; =; ;;',
  `troth_us=${'x'.repeat(4_000)}; troth_coach.session_token=${'%F0%9F'.repeat(500)}`,
  `${'a=b; '.repeat(1_000)}troth_us=__proto__`,
  'troth_coach.session_token=%E0%A4%A; __proto__=1; constructor=2',
];

function hostileSegment(random: Random): string {
  const odd = [
    '%00',
    '%ff',
    '%',
    '%zz',
    '%2e%2e',
    '%2F',
    '..',
    '%ED%A0%80',
    '%F0%9F%92%A9',
    'x'.repeat(5_000),
    '__proto__',
  ];
  return random.next() < 0.6 ? random.pick(odd) : encoded(random.pick(hostileTexts).slice(0, 500));
}

function hostileQuery(random: Random, names: readonly string[]): string {
  if (random.next() < 0.4) return '';
  const cursors = [
    '[]',
    '["a"]',
    '[null,null]',
    '["\\u0000","x"]',
    '{"__proto__":1}',
    '["2026-01-01","\\ud800"]',
    '['.repeat(300),
  ];
  const values = () => {
    if (random.next() < 0.4) return Buffer.from(random.pick(cursors)).toString('base64url');
    return random.next() < 0.3
      ? random.pick(['%', '%00', '%ff', '1e9', '-1', 'NaN'])
      : encoded(random.pick(hostileTexts).slice(0, 1_000));
  };
  const keys = [...names, ...names, '__proto__', 'a[b]', 'constructor'];
  return `?${Array.from({ length: 1 + random.below(3) }, () => `${random.pick(keys)}=${values()}`).join('&')}`;
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function hostileBody(random: Random, fields: readonly string[]): string {
  const kind = random.next();
  if (kind < 0.2 || fields.length === 0) return hostileValue(random);
  if (kind < 0.3)
    return random.pick([
      '',
      '{',
      '\u0000',
      '{"a":1,}',
      '[1',
      '\ufeff{}',
      '{"__proto__":{"a":1}}',
      '{"constructor":{"prototype":{}}}',
    ]);
  return `{${fields.map((field) => `${JSON.stringify(field)}:${hostileValue(random)}`).join(',')}}`.slice(0, 60_000);
}
