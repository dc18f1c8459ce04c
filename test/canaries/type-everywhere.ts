import type { Endpoint, Route } from '@troth/contract';
import { pathOf } from '../access/ask.js';
import { rightful } from '../access/rightful.js';
import type { Call, Scene } from '../access/scene.js';
import { typedFields, type TypedField } from './typed-fields.js';

/** One call with words to be found again, as whom its route is for. */
interface Letter {
  readonly route: Route;
  readonly fields: readonly TypedField[];
  readonly call: Call;
  readonly body: unknown;
  readonly query: string;
}

/** What was typed into some fields of one route, and what the API said to it. */
export interface Typed extends Letter {
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

/** A call of each route that takes words, with one to be found again in each of its fields; not sent yet. */
export async function everyLetter(scene: Scene): Promise<Letter[]> {
  const letters: Letter[] = [];
  for (const [route, fields] of byRoute()) {
    const [fitting, open] = [fields.filter(mustFit), fields.filter((one) => !mustFit(one))];
    if (open.length > 0) letters.push(await letterTo(scene, route, open));
    for (const field of fitting) letters.push(await letterTo(scene, route, [field]));
    letters.push(...(await badLetters(scene, route)));
  }
  return letters;
}

/** Sends them one after another. */
export async function send({ api }: Scene, letters: readonly Letter[]): Promise<Typed[]> {
  const typed: Typed[] = [];
  for (const letter of letters) {
    const { route, call, body, query } = letter;
    const [method = ''] = route.endpoint.split(' ');
    const { statusCode } = await api.fastify.inject({
      method: method as 'GET',
      url: pathOf(route, call.path) + (query && `?${query}`),
      headers: {
        ...(route.takesKey ? { 'idempotency-key': `key ${(keys += 1)}` } : {}),
        ...(route.body ? { 'content-type': 'application/json' } : {}),
        ...call.headers,
        ...call.who,
      },
      ...(route.body ? { payload: body as object } : {}),
    });
    typed.push({ ...letter, status: statusCode });
  }
  return typed;
}

let keys = 0;

function byRoute(): Map<Route, TypedField[]> {
  const found = new Map<Route, TypedField[]>();
  for (const field of typedFields) found.set(field.route, [...(found.get(field.route) ?? []), field]);
  return found;
}

const callOf = (scene: Scene, { endpoint }: Route): Promise<Call> =>
  rightful[endpoint as Endpoint]?.(scene) ?? Promise.resolve({ who: scene.coach });

async function letterTo(scene: Scene, route: Route, fields: readonly TypedField[]): Promise<Letter> {
  const call = await callOf(scene, route);
  const body = structuredClone({ ...(call.body as object), ...beside[route.endpoint as Endpoint] });
  for (const field of fields.filter(({ part }) => part === 'body')) lay(body, field.path, wordsFor(field));
  const asked = fields.filter(({ part }) => part === 'query').map((field) => [field.path.join('.'), wordsFor(field)]);
  return { route, fields, call, body, query: new URLSearchParams(asked).toString() };
}

/** As a browser would send it that has gone wrong: words where none belong, and a body that breaks off. */
async function badLetters(scene: Scene, route: Route): Promise<Letter[]> {
  if (!route.body) return [];
  const common = { route, fields: [], call: await callOf(scene, route), query: '' };
  const odd = { 'canary-as-a-key': 1, text: ['canary-in-a-list'], note: 'canary-as-a-note' };
  return [odd, '{"note": "canary-in-a-torn-body'].map((body) => ({ ...common, body }));
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
