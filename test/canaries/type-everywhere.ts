import type { Endpoint, Route } from '@troth/contract';
import { pathOf } from '../access/ask.js';
import { rightful } from '../access/rightful.js';
import type { Call, Scene } from '../access/scene.js';
import { typedFields, type TypedField } from './typed-fields.js';

/** What was typed into some fields of one route, and what the API said to it. */
export interface Typed {
  readonly fields: readonly TypedField[];
  readonly status: number;
}

/** What stands beside the words of a field that a rightful call leaves out. */
const beside: Partial<Record<Endpoint, object>> = {
  'PUT /api/v1/check-in': { note: { audience: 'coach' }, promise: { dueOn: '2026-11-26' } },
  'PUT /api/v1/us/weekly-practices/:practice': { words: { audience: 'coach' } },
};

/** Has to be what it was before, or what a device shows just then: a made-up one is refused, and still told to nobody. */
const mustFit = ({ route, path }: TypedField) =>
  ['current', 'code'].includes(path.at(-1)!) || route.endpoint === 'POST /api/auth/sign-in/email';

/** Calls each route that takes words once as whom it is for, with a word to be found again in each of its fields. */
export async function typeEverywhere(scene: Scene): Promise<Typed[]> {
  const typed: Typed[] = [];
  for (const [route, fields] of byRoute()) {
    const [fitting, open] = [fields.filter(mustFit), fields.filter((one) => !mustFit(one))];
    if (open.length > 0) typed.push(await typeInto(scene, route, open));
    for (const field of fitting) typed.push(await typeInto(scene, route, [field]));
    await typeBadly(scene, route);
  }
  return typed;
}

function byRoute(): Map<Route, TypedField[]> {
  const found = new Map<Route, TypedField[]>();
  for (const field of typedFields) found.set(field.route, [...(found.get(field.route) ?? []), field]);
  return found;
}

const callOf = (scene: Scene, { endpoint }: Route): Promise<Call> =>
  rightful[endpoint as Endpoint]?.(scene) ?? Promise.resolve({ who: scene.coach });

async function typeInto(scene: Scene, route: Route, fields: readonly TypedField[]): Promise<Typed> {
  const call = await callOf(scene, route);
  const body = structuredClone({ ...(call.body as object), ...beside[route.endpoint as Endpoint] });
  for (const field of fields.filter(({ part }) => part === 'body')) lay(body, field.path, wordsFor(field));
  const query = fields.filter(({ part }) => part === 'query').map((field) => [field.path.join('.'), wordsFor(field)]);
  const { statusCode } = await ask(scene, route, call, { body, query: new URLSearchParams(query).toString() });
  return { fields, status: statusCode };
}

/** As a browser would send it that has gone wrong: words where none belong, and a body that breaks off. */
async function typeBadly(scene: Scene, route: Route): Promise<void> {
  if (!route.body) return;
  const call = await callOf(scene, route);
  await ask(scene, route, call, { body: { 'canary-as-a-key': 1, text: ['canary-in-a-list'], note: 'canary-as-a-note' } });
  await ask(scene, route, call, { body: '{"note": "canary-in-a-torn-body' });
}

function ask({ api, name }: Scene, route: Route, call: Call, { body, query = '' }: { body: unknown; query?: string }) {
  const [method = ''] = route.endpoint.split(' ');
  return api.fastify.inject({
    method: method as 'GET',
    url: pathOf(route, call.path) + (query && `?${query}`),
    headers: {
      ...(route.takesKey ? { 'idempotency-key': `key of ${name}` } : {}),
      ...(route.body ? { 'content-type': 'application/json' } : {}),
      ...call.headers,
      ...call.who,
    },
    ...(route.body ? { payload: body as object } : {}),
  });
}

/** What is typed: an address where one is asked for, and as a person would write it elsewhere. */
function wordsFor({ path, canary }: TypedField): string {
  const last = path.at(-1);
  if (last === 'email') return `${canary}@home.example`;
  return last === 'name' || last === 'password' ? canary : `${canary}, and how it was.`;
}

/** Puts words at their place, with the objects around them that are not there yet. */
function lay(into: object, path: readonly string[], words: string): void {
  const [step = '', ...rest] = path;
  const place = into as Record<string, unknown>;
  if (rest.length === 0) place[step] = words;
  else lay((place[step] ??= {}) as object, rest, words);
}

