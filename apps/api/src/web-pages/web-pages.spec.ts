import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type ApiUnderTest } from '../api.fixture.js';

let api: ApiUnderTest;
const router = readFileSync(new URL('../../../web/src/router.tsx', import.meta.url), 'utf8');
const webRoot = mkdtempSync(join(tmpdir(), 'troth-web-'));

beforeAll(async () => {
  mkdirSync(join(webRoot, 'assets'));
  mkdirSync(join(webRoot, 'pages/en'), { recursive: true });
  writeFileSync(join(webRoot, 'pages/en/index.html'), '<!doctype html><title>Troth</title>');
  writeFileSync(join(webRoot, 'assets/app-1a2b.js'), 'export {};');
  writeFileSync(join(webRoot, 'assets/app-1a2b.js.br'), 'in brotli');
  const page = '<!doctype html><title>Check-in</title>';
  writeFileSync(join(webRoot, 'pages/en/check-in.html'), page);
  writeFileSync(join(webRoot, 'pages/en/check-in.html.br'), brotliCompressSync(page));
  mkdirSync(join(webRoot, 'pages/de'), { recursive: true });
  writeFileSync(join(webRoot, 'pages/de/index.html'), '<!doctype html><title>Troth, auf Deutsch</title>');
  writeFileSync(join(webRoot, '.tsbuildinfo'), '{}');
  api = await startApi({ webRoot });
});
afterAll(async () => {
  await api?.close();
  rmSync(webRoot, { recursive: true });
});

describe('the web app', () => {
  it('is one document for each of its pages, asked for again each time', async () => {
    // The demo's own.
    const ofDemo = ['/mailbox', '/welcome'];
    const routed = [...router.matchAll(/ (?:page|searchPage)\('([^']+)'/g)].map(([, path]) =>
      path!.replace('$id', '1'),
    );
    const pages = routed.filter((path) => !ofDemo.includes(path) && path !== '/check-in');
    expect(pages.length).toBeGreaterThan(20);
    for (const page of pages) {
      const response = await api.ask('GET', page);
      expect([page, response.statusCode, response.body]).toEqual([page, 200, '<!doctype html><title>Troth</title>']);
      expect(response.headers['cache-control']).toBe('no-cache');
      expect(response.headers['referrer-policy']).toBe('no-referrer');
    }
  });

  it('has files that a browser keeps, and nothing beside them', async () => {
    const asset = await api.ask('GET', '/assets/app-1a2b.js');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(Object.keys(asset.headers).toSorted()).toEqual([
      'accept-ranges',
      'cache-control',
      'connection',
      'content-length',
      'content-type',
      'cross-origin-resource-policy',
      'date',
      'etag',
      'last-modified',
      'vary',
      'x-content-type-options',
    ]);
    for (const path of [
      '/.tsbuildinfo',
      '/assets/other.js',
      '/../package.json',
      '/mailbox',
      '/welcome',
      '/dev/tour',
      '/dev/personas',
      '/dev/mail',
      '/dev/clock',
      '/nowhere',
    ]) {
      const response = await api.ask('GET', path);
      expect([path, response.statusCode]).toEqual([path, 404]);
      expect(response.json()).toMatchObject({ code: 'not-found' });
    }
  });

  it('comes compressed as it was built, and never by the name of the compressed file', async () => {
    const accepts = { 'accept-encoding': 'gzip, br' };
    const script = await api.ask('GET', '/assets/app-1a2b.js', undefined, accepts);
    expect([script.body, script.headers['content-encoding'], script.headers['content-type']]).toEqual([
      'in brotli',
      'br',
      'application/javascript; charset=utf-8',
    ]);
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const page = await api.ask('GET', '/check-in', undefined, accepts);
    expect(page.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding, accept-language, cookie' });
    expect(brotliDecompressSync(page.rawPayload).toString()).toBe('<!doctype html><title>Check-in</title>');
    expect((await api.ask('GET', '/assets/app-1a2b.js.br')).statusCode).toBe(404);
    expect((await api.ask('GET', '/pages/en/check-in.html')).statusCode).toBe(404);
  });

  it('has a document of its own for a page that was built with one', async () => {
    expect((await api.ask('GET', '/check-in')).body).toBe('<!doctype html><title>Check-in</title>');
  });

  it('stands in no frame, but for a page that is there for it, in one of ours', async () => {
    const framing = async (path: string) => {
      const { headers } = await api.ask('GET', path);
      return [
        headers['x-frame-options'],
        /frame-ancestors [^;]*/.exec(String(headers['content-security-policy']))?.[0],
      ];
    };
    expect(await framing('/us')).toEqual(['DENY', "frame-ancestors 'none'"]);
    const framed = '/coach/practice/programme/preview/page?of=draft';
    expect(await framing(framed)).toEqual(['SAMEORIGIN', "frame-ancestors 'self'"]);
  });

  it('shows a browser its own page at an address that is not there, and a program the problem', async () => {
    const headers = { accept: 'text/html,application/xhtml+xml' };

    const page = await api.ask('GET', '/chekc-in', undefined, headers);
    expect([page.statusCode, page.body]).toEqual([404, '<!doctype html><title>Troth</title>']);

    const call = await api.ask('GET', '/api/v1/nowhere', undefined, headers);
    expect([call.statusCode, call.json().code]).toEqual([404, 'not-found']);
  });

  describe('in a language', () => {
    const english = '<!doctype html><title>Troth</title>';
    const german = '<!doctype html><title>Troth, auf Deutsch</title>';
    const cookie = 'troth_language=de';

    it.each([
      [
        'its address asks for it, and is kept for later pages',
        '/help?de',
        {},
        german,
        /^troth_language=de; Path=\/; HttpOnly; SameSite=Lax$/,
      ],
      ['it was asked for before', '/help', { cookie }, german, undefined],
      ['its address asks for another than before', '/help?en', { cookie }, english, /^troth_language=en;/],
      ['the browser accepts it best', '/help', { 'accept-language': 'de-CH, en;q=0.8' }, german, undefined],
      [
        'a frame asks for it, which keeps nothing',
        '/coach/practice/programme/preview/page?of=draft&de=',
        {},
        german,
        undefined,
      ],
      ['nothing is asked for', '/help', {}, english, undefined],
      ['its address asks for one that Troth does not speak', '/help?tlh', {}, english, undefined],
    ])('comes where %s', async (_, path, headers, body, kept) => {
      const response = await api.ask('GET', path, undefined, headers);
      expect([response.statusCode, response.body]).toEqual([200, body]);
      expect(response.headers['content-language']).toBe(body === german ? 'de' : 'en');
      const set = response.headers['set-cookie'];
      if (kept) expect(set).toMatch(kept);
      else expect(set).toBeUndefined();
    });

    it('is kept for this host alone where pages come over https', async () => {
      const secure = await startApi({ webRoot, publicUrl: 'https://troth.example' });
      try {
        const { headers } = await secure.ask('GET', '/help?de');
        expect(headers['set-cookie']).toBe('__Host-troth_language=de; Path=/; HttpOnly; Secure; SameSite=Lax');
      } finally {
        await secure.close();
      }
    });
  });
});
