import { describe, expect, it } from '@jest/globals';
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
});
