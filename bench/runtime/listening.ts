import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 60_000;
const LOOK_AGAIN_MS = 50;

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Resolves when a program that was just started listens. */
export async function listeningOn(port: number): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (!(await answers(port))) {
    if (Date.now() > until) throw new Error(`Nobody listens on the port ${port}.`);
    await pause(LOOK_AGAIN_MS);
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const end = (heard: boolean) => {
      socket.destroy();
      resolve(heard);
    };
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });
}
