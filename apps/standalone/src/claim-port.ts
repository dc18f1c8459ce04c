import { createServer } from 'node:net';

/** The port cannot be listened on; the message says what to do. */
export class PortUnavailable extends Error {
  override readonly name = 'PortUnavailable';
  readonly code = 'port-unavailable';
}

/** Makes sure, before anything is started, that the port can be had; for 0 gives a free one. Throws PortUnavailable. */
export async function claimPort(port: number, host: string): Promise<number> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ port, host, exclusive: true }, resolve);
    });
  } catch (fault) {
    throw new PortUnavailable(sentenceFor((fault as NodeJS.ErrnoException).code, port, host));
  }
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : port;
}

function sentenceFor(code: string | undefined, port: number, host: string): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program: stop that one, or choose another port, as in PORT=3001 npm start (0 takes a free one).`;
  if (code === 'EACCES')
    return `Port ${port} is not allowed for your user: choose one above 1023, as in PORT=3000 npm start.`;
  return `Nothing can listen on ${host} (${code ?? 'no reason given'}): set HOST to an address of this machine, or leave it out.`;
}
