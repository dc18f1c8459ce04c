import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clearTryCounts } from '@troth/database';
import { tryLimits } from '@troth/domain';
import { signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { joinBody } from '../couple.fixture.js';

let one: ApiUnderTest;
let other: ApiUnderTest;
beforeAll(async () => {
  one = await startApi({ rateLimit: 60 });
  other = await startApi({ rateLimit: 60, database: one.served });
});
afterAll(async () => {
  await other?.close();
  await one?.close();
});

const from = (api: ApiUnderTest, ip: string, url: string, body: object) =>
  api.fastify.inject({
    method: 'POST',
    url,
    payload: body,
    remoteAddress: '127.0.0.1',
    headers: { 'x-forwarded-for': ip },
  });

describe('links that open nothing', () => {
  it.each([
    ['IPv4 address', () => '203.0.113.60', '203.0.113.61'],
    ['IPv6 /64', (turn: number) => `2001:db8:7:1::${(turn + 1).toString(16)}`, '2001:db8:7:2::1'],
  ])('are refused from one %s after 60 of 300 tokens, by every process', async (_, ipOf, neighbour) => {
    const statuses: number[] = [];
    for (let turn = 0; turn < 300; turn += 1) {
      const api = turn % 2 ? one : other;
      statuses.push((await from(api, ipOf(turn), '/api/v1/check-in/look', { token: `guess ${turn}` })).statusCode);
    }
    expect(statuses.filter((status) => status === 404)).toHaveLength(tryLimits['dead-link'].tries);
    expect(statuses.slice(60)).toEqual(Array(240).fill(429));
    const elsewhere = await from(one, neighbour, '/api/v1/check-in/look', { token: 'guess' });
    expect(elsewhere.statusCode).toBe(404);
  });
});

describe('a route without a link', () => {
  it('is limited for each network, in all processes together, and says how long to wait', async () => {
    const join = (turn: number) =>
      from(turn % 2 ? one : other, '203.0.113.7', '/api/v1/us/sign-in-link', { email: 'x@y.example' });
    const statuses = [];
    for (let turn = 0; turn < 60; turn += 1) statuses.push((await join(turn)).statusCode);
    expect(new Set(statuses)).toEqual(new Set([202]));
    const refused = await join(60);
    expect([refused.statusCode, refused.json().code]).toEqual([429, 'too-many-requests']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await from(one, '203.0.113.8', '/api/v1/join', joinBody('neighbour'))).statusCode).toBe(202);
  });
});

describe('what a signed-in person asks for', () => {
  it('is limited for that person, in steps, by every process together', async () => {
    const cookie = await signInCoach(one);
    const { tries } = tryLimits['signed-in'];
    const statuses: number[] = [];
    for (let turn = 0; turn < tries + 60; turn += 1) {
      const api = turn % 2 ? one : other;
      statuses.push((await api.ask('GET', '/api/v1/coach/me', undefined, cookie)).statusCode);
    }
    const served = statuses.filter((status) => status === 200).length;
    expect(served).toBeGreaterThanOrEqual(tries);
    expect(served).toBeLessThanOrEqual(tries + 40);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('the counts', () => {
  it('name nobody, and go in batches once their windows are over', async () => {
    await one.database.query(`update try_count set ends_at = now() - interval '1 second'`);
    const [{ n } = { n: 0 }] = await one.database.query<{ n: number }>('select count(*)::int as n from try_count');
    expect(n).toBeGreaterThan(10);
    expect(await clearTryCounts(one.database, 10)).toBe(10);
    expect(await clearTryCounts(one.database, 10_000)).toBe(n - 10);
    expect(await clearTryCounts(one.database, 10)).toBe(0);
  });
});
