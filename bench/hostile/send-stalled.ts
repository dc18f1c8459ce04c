import { once } from 'node:events';
import { connect } from 'node:net';
import type { HostileRequest } from './requests.js';

/** How long a connection is waited for that nobody closes. */
const PATIENCE_MS = 60_000;

/** Sends half of a request's body and no more; resolves with the status that the connection was closed with, 0 for none. */
export async function sendStalled(url: string, { method, path, headers, body = '' }: HostileRequest): Promise<number> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  let heard = '';
  socket.on('data', (chunk) => (heard += chunk.toString('latin1'))).on('error', () => undefined);
  socket.setTimeout(PATIENCE_MS, () => socket.destroy());
  const lines = Object.entries({ host: hostname, ...headers, 'content-length': `${Buffer.byteLength(body) + 1}` });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.write(`${method} ${path} HTTP/1.1\r\n${head}\r\n${body.slice(0, body.length / 2)}`);
  await once(socket, 'close');
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(heard)?.[1] ?? 0);
}
