import { once } from 'node:events';
import { request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type ApiUnderTest } from '../api.fixture.js';
import { consent, joinBody } from '../couple.fixture.js';

let api: ApiUnderTest;
beforeAll(async () => void (api = await startApi()));
afterAll(() => api?.close());

const send = (payload: string | Buffer, type: string) =>
  api.fastify.inject({ method: 'POST', url: '/api/v1/join', payload, headers: { 'content-type': type } });

async function enrolments(): Promise<number> {
  return (await api.database.query('select id from enrolment')).length;
}

describe('a body that cannot be read', () => {
  it('is answered by what is wrong with it', async () => {
    const cases = [
      [await send('{"name":', 'application/json'), 400, 'bad-json'],
      [await send('', 'application/json'), 400, 'bad-json'],
      [await send(`{"name":"${'x'.repeat(70_000)}"}`, 'application/json'), 413, 'body-too-large'],
      [await send('name=Ana', 'application/x-www-form-urlencoded'), 415, 'unsupported-media-type'],
      [await send('name', 'text/plain'), 415, 'unsupported-media-type'],
      [await send('[1]', 'application/json'), 422, 'invalid-input'],
      [await api.ask('POST', '/api/v1/join'), 422, 'invalid-input'],
      [await api.ask('GET', '/api/v1/nowhere'), 404, 'not-found'],
      [await api.ask('PATCH', '/api/v1/join', {}), 404, 'not-found'],
    ] as const;
    for (const [response, status, code] of cases) {
      expect(response.headers['content-type']).toContain('application/problem+json');
      expect(response.json()).toMatchObject({ type: 'about:blank', status, code });
      expect(response.statusCode).toBe(status);
      expect(response.json().detail.length).toBeGreaterThan(10);
    }
  });
});

describe('a name that shows nothing', () => {
  it.each(['\u200b', '\u2800', '\u3164'])('is refused for oneself and for the other: %j', async (name) => {
    const mine = await api.ask('POST', '/api/v1/join', { ...joinBody('blank'), name });
    const body = joinBody('blank');
    const other = await api.ask('POST', '/api/v1/join', { ...body, partner: { ...body.partner, name } });
    const accepted = await api.ask('POST', '/api/v1/invitation/accept', { token: 'x', name });
    expect([mine.statusCode, mine.json().errors]).toEqual([422, [fault('name')]]);
    expect([other.statusCode, other.json().errors]).toEqual([422, [fault('partner.name')]]);
    expect([accepted.statusCode, accepted.json().errors]).toEqual([422, expect.arrayContaining([fault('name')])]);
  });

  it('is told from one of emoji with joiners', async () => {
    expect((await api.ask('POST', '/api/v1/join', { ...joinBody('emoji'), name: '👩‍❤️‍👨' })).statusCode).toBe(202);
  });

  const fault = (path: string) => ({ path, message: 'Write a name that can be seen.' });
});

describe('an Idempotency-Key', () => {
  it('gives one enrolment and one answer for any number of sendings at once', async () => {
    const before = await enrolments();
    const sent = await Promise.all(
      Array.from({ length: 8 }, () => api.ask('POST', '/api/v1/join', joinBody('race'), { 'idempotency-key': 'race' })),
    );
    expect(new Set(sent.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    expect(sent[0]?.statusCode).toBe(202);
    expect(await enrolments()).toBe(before + 1);
  });

  it('is refused with another body, and new again on another route', async () => {
    const key = { 'idempotency-key': 'k' };
    await api.ask('POST', '/api/v1/join', joinBody('one'), key);
    const other = await api.ask('POST', '/api/v1/join', joinBody('two'), key);
    expect(other.json()).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    expect((await api.ask('POST', '/api/v1/us/sign-in-link', { email: 'a@b.example' }, key)).statusCode).toBe(202);
  });

  it('is free again after a refusal', async () => {
    const key = { 'idempotency-key': 'again' };
    expect((await api.ask('POST', '/api/v1/join/confirm', { token: 'unknown', consent }, key)).statusCode).toBe(404);
    expect((await api.ask('POST', '/api/v1/join/confirm', { token: 'other', consent }, key)).statusCode).toBe(404);
  });

  it('is not longer than it may be', async () => {
    const response = await api.ask('POST', '/api/v1/join', joinBody('long'), { 'idempotency-key': 'x'.repeat(201) });
    expect(response.json().errors).toMatchObject([{ path: 'Idempotency-Key' }]);
  });
});

describe('every answer', () => {
  it('carries the headers that keep a browser safe, and is not stored', async () => {
    const { headers } = await api.ask('GET', '/api/v1/programme');
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['permissions-policy']).toContain('camera=(), ');
    expect(headers['content-security-policy']).toBe(
      "default-src 'self';script-src 'self';style-src 'self';img-src 'self' data:;worker-src 'self';manifest-src 'self';object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'",
    );
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('keeps its reader to https where it is reached by https', async () => {
    const secure = await startApi({ publicUrl: 'https://troth.example' });
    for (const url of ['/api/docs', '/health/live']) {
      const { headers } = await secure.ask('GET', url);
      expect(headers['strict-transport-security']).toBe('max-age=31536000');
      expect(headers['content-security-policy']).toContain('upgrade-insecure-requests');
      expect(headers['content-security-policy']).not.toContain('unsafe-inline');
    }
    await secure.close();
  });

  it('is never sent back by TRACE', async () => {
    const server = api.app.getHttpServer() as Server;
    if (!server.listening) await api.app.listen(0, '127.0.0.1');
    const { port } = server.address() as AddressInfo;
    const asked = request({
      port,
      method: 'TRACE',
      path: '/api/v1/zones',
      headers: { cookie: 'troth_us=secret' },
    }).end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    const body = (await answer.toArray()).join('');
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(body).not.toContain('secret');
  });

  it('is unchanged by HEAD and GET: neither writes a row', async () => {
    const rows = () =>
      api.database.query(`select (select count(*) from event) as events, (select count(*) from idempotency) as keys`);
    const before = await rows();
    for (const url of [
      '/api/v1/zones',
      '/api/v1/programme',
      '/api/v1/us',
      '/api/v1/coach/couples',
      '/health/ready',
      '/api/v1/join',
    ]) {
      await api.ask('GET', url);
      await api.ask('HEAD', url);
    }
    expect(await rows()).toEqual(before);
  });
});

describe('two partners behind one address', () => {
  it('never learn from their limit how often the other came', async () => {
    const limited = await startApi({ rateLimit: 3 });
    const look = (token: string) => limited.ask('POST', '/api/v1/check-in/look', { token });
    const alone = await look('b'.repeat(43));
    for (let turn = 0; turn < 4; turn += 1) await look('a'.repeat(43));
    expect((await look('a'.repeat(43))).statusCode).toBe(429);
    const after = await look('b'.repeat(43));
    expect(after.statusCode).toBe(404);
    for (const { headers } of [alone, after, await look('a'.repeat(43))]) {
      expect(Object.keys(headers).filter((name) => name.startsWith('x-ratelimit'))).toEqual([]);
    }
    await limited.close();
  });
});

describe('guessing', () => {
  it('is slowed down for each address and token, and told when to come back', async () => {
    const limited = await startApi({ rateLimit: 3 });
    const guess = () => limited.ask('POST', '/api/v1/check-in/look', { token: 'guess' });
    const statuses = [];
    for (let turn = 0; turn < 4; turn += 1) statuses.push((await guess()).statusCode);
    expect(statuses).toEqual([404, 404, 404, 429]);
    const refused = await guess();
    expect(refused.json()).toMatchObject({ status: 429, code: 'too-many-requests' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await limited.ask('POST', '/api/v1/join/look', { token: 'guess' })).statusCode).toBe(404);
    await limited.close();
  });
});
