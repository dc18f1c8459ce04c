import { describe, expect, it } from '@jest/globals';
import { holdStream, idsAt, markDown, markUp } from '@troth/database';
import { startApi, type ApiUnderTest } from '../api.fixture.js';

const get = (api: ApiUnderTest, remoteAddress: string, headers: Record<string, string> = {}) =>
  api.fastify.inject({ method: 'GET', url: '/metrics', remoteAddress, headers });

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
