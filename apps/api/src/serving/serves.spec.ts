import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes, type Route } from '@troth/contract';
import { startApi, type ApiUnderTest } from '../api.fixture.js';

let api: ApiUnderTest;
const served = new Set<string>();

beforeAll(async () => {
  api = await startApi({
    routes: (fastify) => {
      fastify.addHook('onRoute', ({ method, url }) => {
        for (const one of [method].flat()) if (one !== 'HEAD') served.add(`${one} ${url}`);
      });
    },
  });
});
afterAll(() => api?.close());

const forTheSignedIn = routes.filter(({ caller }) => caller === 'partner' || caller === 'coach');

const endpointOf = ({ endpoint }: Route) => endpoint;

describe('the API serves the contract', () => {
  it('has each of its routes, and no other', () => {
    const inTheApi = [...served].filter((route) => / \/(api\/(v1|auth)|health|metrics)/.test(route));

    expect(inTheApi.sort()).toEqual(routes.map(endpointOf).sort());
    expect(routes.length).toBeGreaterThan(50);
  });

  it.each(forTheSignedIn.map(endpointOf))('%s has its guard', async (endpoint) => {
    const [method, path = ''] = endpoint.split(' ');
    const url = path.replace(/:\w+/g, '00000000-0000-7000-8000-000000000000');

    const body = method === 'GET' ? undefined : {};

    const response = await api.ask(method as 'GET', url, body);
    const fromElsewhere = await api.ask(method as 'GET', url, body, { 'sec-fetch-site': 'cross-site' });

    expect(response.json()).toMatchObject({ status: 401, code: 'not-signed-in' });
    // The guard alone refuses this, before it looks who is there.
    expect(fromElsewhere.json()).toMatchObject({ code: method === 'GET' ? 'not-signed-in' : 'cross-site' });
  });
});
