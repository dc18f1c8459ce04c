import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from '@jest/globals';
import { startApi } from '../api.fixture.js';

it('closes the connection of a request whose body stalls, and goes on with the others', async () => {
  const api = await startApi({ requestSeconds: 1 });
  await api.app.listen(0, '127.0.0.1');
  const url = await api.app.getUrl();
  const socket = connect({ host: '127.0.0.1', port: Number(new URL(url).port) });
  let heard = '';
  socket.on('data', (chunk) => (heard += chunk.toString()));
  socket.write(
    'POST /api/v1/join HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"name":',
  );

  await once(socket, 'close');

  expect(heard).toMatch(/^HTTP\/1\.1 408 /);
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  await api.close();
});
