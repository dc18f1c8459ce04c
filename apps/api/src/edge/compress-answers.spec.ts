import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type ApiUnderTest } from '../api.fixture.js';
import { askBoth, enrol } from '../couple.fixture.js';
import { encodingFor } from './encoding.js';

let api: ApiUnderTest;

beforeAll(async () => void (api = await startApi()));
afterAll(() => api?.close());

const ask = (accepted: string, url = '/api/v1/zones') =>
  api.fastify.inject({ method: 'GET', url, headers: { 'accept-encoding': accepted } });

describe('an answer that is read', () => {
  it('comes in brotli, gzip or plain, as its reader accepts, and is the same', async () => {
    const plain = await ask('identity');
    expect(plain.headers['content-encoding']).toBeUndefined();
    const brotli = await ask('gzip, deflate, br');
    expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
    expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(plain.body);
    const gzip = await ask('gzip;q=0.5, br;q=0');
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(plain.body);
    expect(gzip.rawPayload.length * 3).toBeLessThan(plain.rawPayload.length);
    expect(Number(gzip.headers['content-length'])).toBe(gzip.rawPayload.length);
  });
});

describe('an answer beside which somebody else’s words could stand', () => {
  it('is never compressed: neither what answers a link, nor sign-in, nor a refusal', async () => {
    const tokens = await askBoth(api, await enrol(api), '2026-W48');
    const look = await api.ask('POST', '/api/v1/check-in/look', { token: tokens.a }, { 'accept-encoding': 'br, gzip' });
    expect(look.rawPayload.length).toBeGreaterThan(1_024);
    expect(look.headers['content-encoding']).toBeUndefined();
    const session = await ask('br', '/api/auth/get-session');
    expect(session.headers['content-encoding']).toBeUndefined();
  });
});

describe('the encodings that a client accepts', () => {
  it('are taken by their weight, and nothing that it refuses', () => {
    expect(encodingFor('gzip, deflate, br, zstd')).toBe('br');
    expect(encodingFor('*')).toBe('br');
    expect(encodingFor('br;q=0, *')).toBe('gzip');
    for (const none of [undefined, '', 'identity', 'br;q=0, gzip;q=0.0', 'compress'])
      expect(encodingFor(none)).toBeUndefined();
  });
});
