import { createServer } from 'node:net';

const LOWEST = 20_000;
// Below the ports that systems give to outgoing connections: one of those would take it while its server is away, or
// even be connected to itself.
const HIGHEST = 30_000;

/** A port of 127.0.0.1 that nobody listens on, for a server that goes away and comes back. */
export async function lastingPort(): Promise<number> {
  for (;;) {
    const port = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST));
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
