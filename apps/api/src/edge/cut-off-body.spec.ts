import { EventEmitter, once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Problem } from '../problems/problem.js';
import { startApi, type ApiUnderTest } from '../api.fixture.js';

/** Thrown below a route that is asked with such a query. */
const faults: Readonly<Record<string, Error>> = {
  lost: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
  closed: new Problem('practice-not-open'),
};

const answered = new EventEmitter();
const lines: string[] = [];
let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi({
    logLevel: 'info',
    logTo: { write: (line) => void lines.push(line) },
    routes: (fastify) => {
      fastify.addHook('onSend', async (_request, { statusCode }) => void answered.emit('status', statusCode));
      fastify.addHook('preHandler', async ({ query }) => {
        const fault = faults[(query as { fault?: string }).fault ?? ''];
        if (fault) throw fault;
      });
    },
  });
  await api.app.listen(0, '127.0.0.1');
});
afterAll(() => api?.close());

const head = 'POST /api/v1/join HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';
const errors = () => lines.filter((line) => line.includes('"level":50'));

const bodies = {
  'a body with a length': `${head}content-length: 1000\r\n\r\n{"name":`,
  'a body in chunks': `${head}transfer-encoding: chunked\r\n\r\n8\r\n{"name":\r\n`,
  'a message': `${head.replace('/join', '/mail/inbound').replace('application/json', 'message/rfc822')}content-length: 1000\r\n\r\nFrom:`,
  'a form': `${head.replace('/join', '/mail/unsubscribe').replace('application/json', 'text/plain')}content-length: 1000\r\n\r\nList`,
};

const ends: Readonly<Record<string, (socket: Socket) => unknown>> = {
  closed: (socket) => socket.destroy(),
  'half closed': (socket) => socket.end(),
  reset: (socket) => socket.resetAndDestroy(),
};

const cases = Object.entries(bodies).flatMap(([what, bytes]) =>
  Object.entries(ends).map(([how, end]) => [what, how, bytes, end] as const),
);

it.each(cases)('%s whose connection is %s in the middle of it is no fault of ours', async (_what, _how, bytes, end) => {
  const socket = connect({ host: '127.0.0.1', port: Number(new URL(await api.app.getUrl()).port) });
  socket.on('error', () => undefined).resume();
  const begun = once(api.fastify.server, 'request');
  socket.write(bytes);
  await begun;
  const status = once(answered, 'status');
  end(socket);
  expect(await status).toEqual([400]);
  expect(errors()).toEqual([]);
});

it.each([
  ['a practice that is not open yet is answered without an error in the log', 'closed', []],
  ['a connection of ours that is lost is logged as an error', 'lost', [expect.stringContaining('ECONNRESET')]],
])('%s', async (_title, fault, logged) => {
  const { statusCode } = await api.fastify.inject(`/api/v1/join?fault=${fault}`);
  expect([statusCode, errors()]).toEqual([503, logged]);
});
