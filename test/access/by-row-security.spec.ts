import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { routes, type Endpoint, type Route } from '@troth/contract';
import { startApi, type ApiUnderTest } from '../../apps/api/src/api.fixture.js';
import { ask, pathOf, type Answered } from './ask.js';
import { Believing } from './believing.js';
import { keptOf, type Kept } from './kept-of.js';
import { othersWhoAsk, sessionOf, type Asker } from './people.js';
import { rightful } from './rightful.js';
import { Scene, type Call } from './scene.js';

jest.setTimeout(120_000);

let api: ApiUnderTest;
let scene: Scene;
let askers: readonly Asker[];
let believing: Believing;

beforeAll(async () => {
  api = await startApi();
  const others = await othersWhoAsk(api);
  const of = (wanted: string) => others.find(({ name }) => name === wanted)!;
  askers = [of('a partner of another couple'), of('otto')];
  scene = new Scene(api, await sessionOf(api, api.coach.coachId), of('sam').headers, of('lea').headers);
  believing = new Believing(api);
});
afterAll(() => api?.close());

/** A call that is right for somebody, about couples that the askers have no part in. */
async function foreignCall(route: Route): Promise<{ call: Call | undefined; couples: string[] }> {
  const first = scene.made.length;
  const call = await rightful[route.endpoint as Endpoint]?.(scene);
  const couples = scene.made.slice(first).map(({ enrolmentId }) => enrolmentId);
  // One that has just joined waits for any coach, or went to the one with the fewest.
  await scene.sql('update enrolment set coach_id = $1 where id = any($2)', [api.coach.coachId, couples]);
  return { call, couples };
}

const keptOfAll = async (couples: readonly string[]) =>
  (await Promise.all(couples.map((one) => keptOf(api.database, one)))).flat();

/** What an answer tells of rows that were kept, and which of them are not as they were. */
function harmOf(answer: Answered, before: readonly Kept[], after: readonly Kept[]): string[] {
  const told =
    answer.status < 400 ? after.filter(({ marks }) => marks.some((mark) => answer.bytes.includes(mark))) : [];
  const changed = after.filter(({ rows }, at) => rows !== before[at]?.rows);
  return [...told.map(({ table }) => `tells of ${table}`), ...changed.map(({ table }) => `changes ${table}`)];
}

/** What somebody is told or changes of a couple that is not theirs, with nothing between but PostgreSQL. */
async function faultsOf(route: Route): Promise<string[]> {
  const faults: string[] = [];
  const [method = ''] = route.endpoint.split(' ');
  for (const asker of askers) {
    const { call, couples } = await foreignCall(route);
    if (!call?.who) continue;
    const before = await keptOfAll(couples);
    const who = { ...call.headers, ...asker.headers };
    const answer = await believing.while(call.who, () =>
      ask(api, { method, url: pathOf(route, call.path), body: call.body, who }),
    );
    const harm = harmOf(answer, before, await keptOfAll(couples));
    faults.push(...harm.map((one) => `${route.endpoint} by ${asker.name} ${one}`));
  }
  return faults;
}

/** Shows every row of these tables to every caller; gives what makes them as narrow as they were. */
async function openWide(tables: readonly string[]): Promise<() => Promise<void>> {
  const { database } = api;
  const restricting = await database.query<{ table: string; name: string; rule: string }>(
    `select tablename as "table", policyname as name, qual as rule from pg_policies
     where permissive = 'RESTRICTIVE' and tablename = any($1)`,
    [tables],
  );
  for (const table of tables) await database.query(`create policy wide on ${table} to troth_api using (true)`);
  for (const { table, name } of restricting) await database.query(`alter policy ${name} on ${table} using (true)`);
  return async () => {
    for (const table of tables) await database.query(`drop policy wide on ${table}`);
    for (const { table, name, rule } of restricting)
      await database.query(`alter policy ${name} on ${table} using (${rule})`);
  };
}

const signedIn = routes.filter(({ caller }) => caller === 'partner' || caller === 'coach');

describe('where the application takes everybody for the one whom a call is for', () => {
  it.each(signedIn.map((route) => ({ endpoint: route.endpoint, route })))(
    '$endpoint tells and changes nothing of a couple that is not the caller’s',
    async ({ route }) => {
      expect(await faultsOf(route)).toEqual([]);
    },
  );

  const routeOf = (endpoint: Endpoint) => routes.find((route) => route.endpoint === endpoint)!;

  it('the rightful caller is still let do it', async () => {
    for (const endpoint of ['GET /api/v1/us/export', 'POST /api/v1/coach/couples/:id/pause'] as const) {
      const { call } = await foreignCall(routeOf(endpoint));
      const { path, body, who } = call!;
      const [method = ''] = endpoint.split(' ');
      const url = pathOf(routeOf(endpoint), path);
      const answer = await believing.while(who!, () => ask(api, { method, url, body, who: who! }));
      expect([endpoint, answer.status < 300]).toEqual([endpoint, true]);
    }
  });

  it.each([
    ['GET /api/v1/coach/couples/:id', ['enrolment'], 'by otto tells of enrolment'],
    ['POST /api/v1/us/pause', ['enrolment'], 'by otto changes enrolment'],
    ['PUT /api/v1/us/word-after', ['enrolment', 'partner'], 'by a partner of another couple changes partner'],
    ['GET /api/v1/coach/safety/:id', ['safety_case'], 'by otto tells of safety_case'],
  ] as const)('%s is red for policies that are too wide: %j', async (endpoint, tables, fault) => {
    const narrow = await openWide(tables);
    try {
      expect(await faultsOf(routeOf(endpoint))).toContain(`${endpoint} ${fault}`);
    } finally {
      await narrow();
    }
  });
});
