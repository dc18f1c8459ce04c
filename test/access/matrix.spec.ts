import { Agent } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { routes, type Endpoint, type Route } from '@troth/contract';
import { startApi, type ApiUnderTest } from '../../apps/api/src/api.fixture.js';
import { CallerGuard } from '../../apps/api/src/access/caller.guard.js';
import { SaveCheckIn } from '../../apps/api/src/check-in/save-check-in.js';
import { ShowCouple } from '../../apps/api/src/coach-couples/show-couple.js';
import { faultsOfMethods, faultsOfOthers, faultsOfRightful, faultsOfSpelling, type Ground } from './faults.js';
import { othersWhoAsk, partnerOf, sessionOf } from './people.js';
import { rightful } from './rightful.js';
import { Scene, type Call } from './scene.js';

jest.setTimeout(120_000);

/** Routes whose rightful call is made elsewhere, and where. */
const madeElsewhere: Readonly<Record<string, string>> = {
  'POST /api/v1/us/agree-stage': 'wants two ready weeks of a couple without a coach: test/rehearsal',
  'POST /api/auth/new-password': 'by a link that is younger than the password: apps/api/src/sign-in',
  'POST /api/auth/passkey': 'answered by a device: test/browser/coach-sign-in',
  'POST /api/v1/coach/account/passkeys': 'answered by a device: test/browser/coach-sign-in',
  'PUT /api/v1/coach/account/passkeys/:id': 'of a passkey that a device has made: test/browser/coach-sign-in',
  'DELETE /api/v1/coach/account/passkeys/:id': 'of a passkey that a device has made: test/browser/coach-sign-in',
  'POST /api/auth/sign-in/code': 'with a code of the minute: apps/api/src/coach-account/authenticator',
  'POST /api/v1/coach/account/authenticator/confirm':
    'with a code of the minute: apps/api/src/coach-account/authenticator',
  'POST /api/v1/coach/account/authenticator/off': 'with a code of the minute: apps/api/src/coach-account/authenticator',
  'POST /api/v1/coach/account/recovery-codes': 'with a code of the minute: apps/api/src/coach-account/authenticator',
  'POST /api/auth/single-sign-on/begin': 'with a provider: apps/api/src/single-sign-on',
  'POST /api/auth/single-sign-on': 'by what a provider answers: apps/api/src/single-sign-on',
  'POST /api/auth/single-sign-on/logout': 'signed by the provider: apps/api/src/single-sign-on',
  'POST /api/v1/coach/account/single-sign-on/off': 'of one who is linked: apps/api/src/single-sign-on',
  'POST /api/v1/mail/inbound': 'signed by the mail server: apps/api/src/inbound-mail',
};

const agent = new Agent({ keepAlive: true, maxSockets: 4 });
let api: ApiUnderTest;
let ground: Ground;
let paths: Readonly<Record<string, Readonly<Record<string, object>>>>;

beforeAll(async () => {
  const inbound = { domain: 'in.troth.example', secret: 'a secret of thirty-two characters' };
  // By one connection, so that a call which asks for a second while it holds the first is not answered at all.
  api = await startApi({ metricsToken: 'of the figures', inbound }, { connections: 1 });
  const askers = await othersWhoAsk(api);
  const coach = await sessionOf(api, api.coach.coachId);
  ({ paths } = (await api.ask('GET', '/api/openapi.json')).json());
  const of = (wanted: string) => askers.find(({ name }) => name === wanted)!.headers;
  const url = await api.fastify.listen({ port: 0, host: '127.0.0.1' });
  ground = { scene: new Scene(api, coach, of('sam'), of('lea')), askers, url, agent };
});
afterAll(async () => {
  agent.destroy();
  await api?.close();
});

const callOf = (route: Route): Promise<Call> =>
  rightful[route.endpoint as Endpoint]?.(ground.scene) ?? Promise.resolve({});

/** The ground with the couple's own partners, where they have no part in the call either. */
async function groundOf({ caller }: Route, { couple }: Call): Promise<Ground> {
  if (!couple) return ground;
  const both = [await partnerOf(api, couple, 'a'), await partnerOf(api, couple, 'b')];
  return { ...ground, askers: [...ground.askers, ...(caller === 'partner' ? both.slice(1) : both)] };
}

describe('every route of the API document', () => {
  it('is of the contract, and has a call of whom it is for', () => {
    const documented = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    );
    expect(documented.sort()).toEqual(routes.map(({ endpoint }) => endpoint as string).sort());
    const called = [...Object.keys(rightful), ...Object.keys(madeElsewhere)];
    expect(documented.filter((endpoint) => !called.includes(endpoint))).toEqual([]);
  });
});

describe.each(routes.map((route) => ({ endpoint: route.endpoint, route })))('$endpoint', ({ endpoint, route }) => {
  it('answers everybody as the table of acts says, and does what it is for', async () => {
    const call = await callOf(route);
    const others = await groundOf(route, call);
    const faults = [
      await faultsOfOthers(others, route, call),
      await faultsOfMethods(others, route, call),
      await faultsOfSpelling(others, route, call),
      endpoint in madeElsewhere ? [] : await faultsOfRightful(others, route, call),
    ];
    expect(faults.flat()).toEqual([]);
  });
});

describe('the matrix is red for', () => {
  const story = routes.find(({ endpoint }) => endpoint === 'GET /api/v1/coach/couples/:id')!;

  it('a query that does not ask whose couple it is, where PostgreSQL does not ask either', async () => {
    const call = await callOf(story);
    await api.database.query('create policy wide on enrolment to troth_api using (true)');
    const show = api.app.get(ShowCouple);
    const run = show.run.bind(show);
    show.run = (coach, id) => run({ ...coach, id: api.coach.coachId, practiceId: api.coach.practiceId }, id);
    try {
      const faults = await faultsOfOthers(ground, story, call);
      expect(faults.map((fault) => /by (\w+):/.exec(fault)?.[1])).toEqual(['otto', 'otto']);
    } finally {
      show.run = run;
      await api.database.query('drop policy wide on enrolment');
    }
  });

  it('a route before which no guard stands', async () => {
    const call = await callOf(story);
    const guard = jest.spyOn(CallerGuard.prototype, 'canActivate').mockResolvedValue(true);
    try {
      expect(await faultsOfOthers(ground, story, call)).toContainEqual(expect.stringMatching(/by sam: /));
    } finally {
      guard.mockRestore();
    }
  });

  it('a call that asks for a second connection while it holds one', async () => {
    const route = routes.find(({ endpoint }) => endpoint === 'PUT /api/v1/check-in')!;
    const save = api.app.get(SaveCheckIn);
    const run = save.run.bind(save);
    save.run = async (...given) => {
      await api.served.query('select 1');
      return run(...given);
    };
    try {
      expect(await faultsOfRightful(ground, route, await callOf(route))).toEqual([expect.stringContaining(': 50')]);
    } finally {
      save.run = run;
    }
  });

  it('a role too many', async () => {
    const call = await callOf(story);
    await api.database.query(`update coach set roles = '{coach,safety}' where name = 'sam'`);
    try {
      expect(await faultsOfOthers(ground, story, call)).toContainEqual(expect.stringMatching(/by sam: 404/));
    } finally {
      await api.database.query(`update coach set roles = '{safety}' where name = 'sam'`);
    }
  });
});
