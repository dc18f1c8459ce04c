import { describe, expect, it } from '@jest/globals';
import { holdStream, idsAt, markDown, markUp } from '@troth/database';
import { startApi, type ApiUnderTest } from '../api.fixture.js';

const get = (api: ApiUnderTest, remoteAddress: string, headers: Record<string, string> = {}) =>
  api.fastify.inject({ method: 'GET', url: '/metrics', remoteAddress, headers });

describe('whether it is ready, and how the API is called', () => {
  const addresses = ['/health/ready', '/api/docs', '/api/openapi.json', '/api/docs/swagger-ui-init.js', '/api/%64ocs'];
  const statuses = (api: ApiUnderTest, remoteAddress: string, headers: Record<string, string> = {}) =>
    Promise.all(
      addresses.map(async (url) => {
        return (await api.fastify.inject({ method: 'GET', url, remoteAddress, headers })).statusCode;
      }),
    );

  it('is told on the machine itself and to the bearer of the token; to others there is nothing', async () => {
    const api = await startApi({ metricsToken: 'a long enough token' });
    const near = await statuses(api, '127.0.0.1');
    expect(near).toEqual([200, 200, 200, 200, 200]);
    expect(await statuses(api, '203.0.113.9', { authorization: 'Bearer a long enough token' })).toEqual(near);

    const nothing = addresses.map(() => 404);
    expect(await statuses(api, '203.0.113.9')).toEqual(nothing);
    expect(await statuses(api, '203.0.113.9', { authorization: 'Bearer another' })).toEqual(nothing);
    expect(await statuses(api, '127.0.0.1', { 'x-forwarded-for': '203.0.113.9' })).toEqual(nothing);
    expect((await api.fastify.inject({ url: '/health/live', remoteAddress: '203.0.113.9' })).statusCode).toBe(200);
    await api.close();
  });

  it('is told to anybody where that is wanted', async () => {
    const api = await startApi({ operationOpen: true });
    expect(await statuses(api, '203.0.113.9')).toEqual([200, 200, 200, 200, 200]);
    expect((await get(api, '203.0.113.9')).statusCode).toBe(404);
    await api.close();
  });
});

describe('the figures', () => {
  it('are read on the machine itself only, and not through a proxy that stands on it', async () => {
    const api = await startApi();
    expect((await get(api, '127.0.0.1')).statusCode).toBe(200);
    for (const response of [
      await get(api, '203.0.113.9'),
      await get(api, '10.0.0.7'),
      await get(api, '127.0.0.1', { 'x-forwarded-for': '203.0.113.9' }),
      await get(api, '203.0.113.9', { 'x-forwarded-for': '127.0.0.1' }),
    ]) {
      expect(response.statusCode).toBe(404);
      expect(response.body).not.toContain('troth_http');
    }
    await api.close();
  });

  it('are read from anywhere by the bearer of the token, and by nobody else', async () => {
    const api = await startApi({ metricsToken: 'a long enough token' });
    const authorization = 'Bearer a long enough token';
    expect((await get(api, '203.0.113.9', { authorization })).statusCode).toBe(200);
    expect((await get(api, '127.0.0.1')).statusCode).toBe(404);
    expect((await get(api, '127.0.0.1', { authorization: 'Bearer another' })).statusCode).toBe(404);
    await api.close();
  });

  it('name each mail server that nothing leaves through, so that an alarm can be set on it', async () => {
    const api = await startApi();
    const stopped = async () =>
      (await get(api, '127.0.0.1')).body.split('\n').filter((line) => line.startsWith('troth_mail_stream_stopped{'));
    expect(await stopped()).toEqual([]);

    await markDown(api.database, 'away.example:25', 'connect ECONNREFUSED');
    await holdStream(api.database, { host: 'stern.example:587', why: '535 5.7.8 no', deliveryId: idsAt(new Date())() });
    expect(await stopped()).toEqual([
      'troth_mail_stream_stopped{host="away.example:25",state="down"} 1',
      'troth_mail_stream_stopped{host="stern.example:587",state="held"} 1',
    ]);

    await markUp(api.database, 'away.example:25');
    expect(await stopped()).toHaveLength(1);
    await api.close();
  });
});
