import { once } from 'node:events';
import { Agent } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sendRaw } from '../../../../bench/hostile/send-raw.js';
import { startApi, type ApiUnderTest } from '../api.fixture.js';

let api: ApiUnderTest;
let url: string;
beforeAll(async () => {
  api = await startApi({ inbound: { domain: 'in.troth.example', secret: 'a secret of thirty-two characters' } });
  await api.app.listen(0, '127.0.0.1');
  url = await api.app.getUrl();
});
afterAll(() => api?.close());

/** Everything that the server says to these bytes until it closes the connection. */
async function heardAfter(bytes: string): Promise<string> {
  const socket = connect({ host: '127.0.0.1', port: Number(new URL(url).port) });
  const [heard] = await Promise.all([text(socket), once(socket, 'close'), socket.write(Buffer.from(bytes, 'latin1'))]);
  return heard;
}

function readAnswer(heard: string) {
  const [head = '', body = ''] = heard.split('\r\n\r\n');
  const [line = '', ...headers] = head.toLowerCase().split('\r\n');
  return { status: Number(line.split(' ')[1]), headers, problem: JSON.parse(body) as unknown };
}

const post = 'POST /api/v1/join HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';

describe('a request that cannot be read as HTTP', () => {
  it.each([
    ['a long path', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`, 431, 'request-header-too-large'],
    ['a path of 3 MB', `GET /${'x'.repeat(3_000_000)} HTTP/1.1\r\nhost: x\r\n\r\n`, 431, 'request-header-too-large'],
    ['a long header', `GET / HTTP/1.1\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'request-header-too-large'],
    ['many headers', `GET / HTTP/1.1\r\n${'a: b\r\n'.repeat(4_000)}\r\n`, 431, 'request-header-too-large'],
    ['no HTTP at all', 'nonsense\r\n\r\n', 400, 'bad-request'],
    ['a method of its own', 'FOO / HTTP/1.1\r\nhost: x\r\n\r\n', 400, 'bad-request'],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 'bad-request'],
    ['a header with a space', 'GET / HTTP/1.1\r\nhost: x\r\na b: c\r\n\r\n', 400, 'bad-request'],
    ['a path with a NUL', 'GET /\0 HTTP/1.1\r\nhost: x\r\n\r\n', 400, 'bad-request'],
    ['a length in letters', `${post}content-length: x\r\n\r\n{}`, 400, 'bad-request'],
    ['two lengths', `${post}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`, 400, 'bad-request'],
    [
      'a length and chunks',
      `${post}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
      'bad-request',
    ],
    ['a chunk without a size', `${post}transfer-encoding: chunked\r\n\r\nzz\r\n{}`, 400, 'bad-request'],
    ['CONNECT', 'CONNECT x:80 HTTP/1.1\r\nhost: x\r\n\r\n', 400, 'bad-request'],
    ['no Host', 'GET /api/v1/us HTTP/1.1\r\nconnection: close\r\n\r\n', 400, 'bad-request'],
    ['an unknown Expect', `${post}expect: wonders\r\ncontent-length: 2\r\n\r\n{}`, 417, 'expectation-failed'],
  ])('since it has %s is refused as a problem, and the connection closed', async (_what, bytes, status, code) => {
    const answer = readAnswer(await heardAfter(bytes));
    expect(answer).toMatchObject({ status, problem: { type: 'about:blank', status, code } });
    expect(answer.headers.join('\n')).toMatch(/^content-type: application\/problem\+json(?:; charset=utf-8)?$/m);
    expect(answer.headers).toEqual(expect.arrayContaining(['connection: close', 'cache-control: no-store']));
  });

  it('leaves the answer to the request before it on the same connection as it is', async () => {
    const heard = await heardAfter('GET /health/live HTTP/1.1\r\nhost: x\r\n\r\nnonsense\r\n\r\n');
    expect(heard.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 400']);
    expect(heard).toContain('{"status":"live"}');
  });

  it('is answered to a client that keeps its connections, whose next request is answered too', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const long = { method: 'GET', path: `/api/v1/join?${'x'.repeat(60_000)}`, headers: {} };
    for (let time = 0; time < 20; time += 1) {
      expect(await sendRaw(url, long, agent)).toMatchObject({ status: 431 });
      expect(await sendRaw(url, { method: 'GET', path: '/health/live', headers: {} }, agent)).toMatchObject({
        status: 200,
      });
    }
    agent.destroy();
  });
});

describe('a body that is larger than anything taken', () => {
  it.each([
    ['/api/v1/join', 'application/json'],
    ['/api/v1/mail/inbound', 'message/rfc822'],
  ])('is refused for good at %s while it still comes', async (path, type) => {
    const agent = new Agent();
    const body = Buffer.alloc(8_000_000, 'x');
    for (let time = 0; time < 3; time += 1) {
      const answer = await sendRaw(url, { method: 'POST', path, headers: { 'content-type': type }, body }, agent);
      expect([answer.status, JSON.parse(answer.body)]).toEqual([
        413,
        expect.objectContaining({ code: 'body-too-large' }),
      ]);
    }
  });
});
