import type { Route } from '@troth/contract';
import { acts, scopeFor } from '@troth/domain';
import type { Agent } from 'node:http';
import { sendRaw } from '../../bench/hostile/send-raw.js';
import { ask, pathOf, refusalFor, type Answered } from './ask.js';
import type { Asker } from './people.js';
import type { Call, Scene } from './scene.js';

export interface Ground {
  readonly scene: Scene;
  /** Those who have no part in the couple that a call is about. */
  readonly askers: readonly Asker[];
  readonly url: string;
  readonly agent: Agent;
}

const hasIds = ({ endpoint }: Route) => /:(id|deliveryId|promiseId)\b/.test(endpoint);

const isOfPractice = ({ act }: Route, { roles }: Asker) => scopeFor(acts[act].may, roles) === 'practice';

/** What is not as the table says when everybody else makes a call that is right for one, by its method. */
export async function faultsOfOthers({ scene: { api }, askers }: Ground, route: Route, call: Call): Promise<string[]> {
  const faults: string[] = [];
  const [method = ''] = route.endpoint.split(' ');
  for (const asker of askers) {
    const wanted = refusalFor(route, asker);
    const one = { method, body: call.body, who: { ...call.headers, ...asker.headers } };
    const told = (answer: Answered) => faults.push(`${route.endpoint} by ${asker.name}: ${answer.said}`);
    // Who may do it for the whole practice has nothing foreign in it.
    if (wanted === null && (!hasIds(route) || isOfPractice(route, asker))) continue;
    const foreign = await ask(api, { ...one, url: pathOf(route, call.path) });
    if (wanted !== null && foreign.code !== wanted) told(foreign);
    if (wanted === null && foreign.code !== 'not-found') told(foreign);
    const unknown = await ask(api, { ...one, url: pathOf(route, hasIds(route) ? {} : call.path) });
    if (unknown.bytes !== foreign.bytes) told(unknown);
  }
  return faults;
}

/** What the rightful caller is not let do. */
export async function faultsOfRightful({ scene: { api } }: Ground, route: Route, call: Call): Promise<string[]> {
  const [method = ''] = route.endpoint.split(' ');
  const answer = await ask(api, {
    method,
    url: pathOf(route, call.path),
    body: call.body,
    who: { ...call.headers, ...call.who },
  });
  return answer.status < 400 ? [] : [`${route.endpoint} by whom it is for: ${answer.said}`];
}

const spellings: Readonly<Record<string, (path: string) => string>> = {
  'two slashes': (path) => `/${path}`,
  'two slashes within': (path) => path.replace(/\/(?=[^/]*$)/, '//'),
  'an encoded slash': (path) => path.replace(/\/(?=[^/]*$)/, '%2F'),
  'a parameter of the path': (path) => `${path};x`,
  'a trailing dot': (path) => `${path}.`,
  'a trailing slash': (path) => `${path}/`,
  capitals: (path) => path.toUpperCase(),
};

/** What anybody gets by a path that is spelt oddly, and may not have. */
export async function faultsOfSpelling({ askers, url, agent }: Ground, route: Route, call: Call): Promise<string[]> {
  const faults: string[] = [];
  const [method = ''] = route.endpoint.split(' ');
  for (const asker of askers) {
    if (refusalFor(route, asker) === null && (!hasIds(route) || isOfPractice(route, asker))) continue;
    for (const [name, spell] of Object.entries(spellings)) {
      const { body: given, headers: type = given === undefined ? {} : { 'content-type': 'application/json' } } = call;
      const body = given === undefined ? {} : { body: typeof given === 'string' ? given : JSON.stringify(given) };
      const headers = { ...asker.headers, ...type };
      const answer = await sendRaw(url, { method, path: spell(pathOf(route, call.path)), headers, ...body }, agent);
      if (answer.status < 400 || answer.status >= 500)
        faults.push(`${route.endpoint} with ${name} by ${asker.name}: ${answer.status} ${answer.body.slice(0, 200)}`);
    }
  }
  return faults;
}

/** What anybody gets by another method at a path than its routes have: nothing, and HEAD no more than GET. */
export async function faultsOfMethods({ scene: { api }, askers }: Ground, route: Route, call: Call): Promise<string[]> {
  const faults: string[] = [];
  const [own = ''] = route.endpoint.split(' ');
  for (const asker of askers) {
    const answers = new Map<string, Answered>();
    for (const method of ['GET', 'HEAD', 'OPTIONS']) {
      answers.set(method, await ask(api, { method, url: pathOf(route, call.path), who: asker.headers }));
    }
    const isOpen = own === 'GET' && refusalFor(route, asker) === null && (!hasIds(route) || isOfPractice(route, asker));
    const [get, head, options] = [answers.get('GET')!, answers.get('HEAD')!, answers.get('OPTIONS')!];
    if (own === 'GET' && !isOpen && get.status < 400) faults.push(`GET ${route.endpoint} by ${asker.name}`);
    if (head.status !== get.status)
      faults.push(`HEAD ${route.endpoint} by ${asker.name}: ${head.status}, ${get.status}`);
    if (options.status < 400) faults.push(`OPTIONS ${route.endpoint} by ${asker.name}: ${options.said}`);
  }
  return faults;
}
