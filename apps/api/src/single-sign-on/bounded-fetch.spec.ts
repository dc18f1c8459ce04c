import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { boundedFetch, ProviderAway } from './bounded-fetch.js';

let server: Server;
let host: string;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer(({ url }, response) => {
    asked.push(url!);
    if (url === '/short') response.end('1234567890');
    if (url === '/long') response.end('12345678901');
    if (url === '/endless') response.write('1');
    if (url === '/elsewhere') response.writeHead(302, { location: '/short' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => server?.close(resolve));
});

const ask = (path: string, bounds: { hosts?: string[]; milliseconds?: number } = {}) =>
  boundedFetch({ hosts: [host], milliseconds: 10_000, bytes: 10, ...bounds })(`http://${host}${path}`, {});

describe('a fetch with bounds', () => {
  it('gives an answer that is as long as it may be', async () => {
    expect(await (await ask('/short')).text()).toBe('1234567890');
  });

  it('refuses a longer one', async () => {
    await expect(ask('/long')).rejects.toThrow('an answer of more than 10 bytes');
  });

  it('gives up on one that does not end', async () => {
    await expect(ask('/endless', { milliseconds: 50 })).rejects.toThrow(ProviderAway);
  });

  it('follows no redirect', async () => {
    expect((await ask('/elsewhere')).status).toBe(302);
  });

  it('asks no other host', async () => {
    asked.length = 0;
    await expect(ask('/short', { hosts: ['127.0.0.1', 'login.example'] })).rejects.toThrow('no host of its own');
    expect(asked).toEqual([]);
  });
});
