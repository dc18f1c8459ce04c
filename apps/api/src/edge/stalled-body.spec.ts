import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startApi, type ApiUnderTest } from '../api.fixture.js';

let api: ApiUnderTest;
let url: string;
beforeAll(async () => {
  api = await startApi({ requestSeconds: 1 });
  await api.app.listen(0, '127.0.0.1');
  url = await api.app.getUrl();
});
afterAll(() => api?.close());

const head = 'POST /api/v1/join HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 10000\r\n';

const slow = {
  'a body that stalls': { begins: `${head}\r\n{"name":` },
  'a body that comes by a byte at a time': { begins: `${head}\r\n{"name":"`, goesOn: 'a' },
  'a body in chunks that never end': {
    begins: 'POST /api/v1/join HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n',
    goesOn: '1\r\na\r\n',
  },
  'headers that stall': { begins: head },
  'headers that come by a line at a time': { begins: head, goesOn: 'x-slow: 1\r\n' },
} satisfies Readonly<Record<string, { begins: string; goesOn?: string }>>;

/** What a connection heard until it was closed. */
async function heardBy({ begins, goesOn }: { begins: string; goesOn?: string }): Promise<string> {
  const socket = connect({ host: '127.0.0.1', port: Number(new URL(url).port) });
  let heard = '';
  socket.on('data', (chunk) => (heard += chunk.toString())).on('error', () => undefined);
  socket.write(begins);
  const going = goesOn && setInterval(() => socket.writable && socket.write(goesOn), 50);
  await once(socket, 'close');
  clearInterval(going || undefined);
  return heard.split('\r\n')[0] ?? '';
}

it('closes the connection of a request that comes too slowly, and goes on with the others', async () => {
  const heard = await Promise.all(Object.entries(slow).map(async ([what, how]) => [what, await heardBy(how)]));

  expect(heard).toEqual(Object.keys(slow).map((what) => [what, 'HTTP/1.1 408 Request Timeout']));
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
});
