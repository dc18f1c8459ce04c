import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** An address that stays the same while the server behind it is another one each time. */
export interface Passage {
  readonly port: number;
  leadTo(port: number): void;
  close(): Promise<void>;
}

export async function openPassage(target: number): Promise<Passage> {
  let goal = target;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(goal, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => undefined);
      one.once('close', () => {
        sockets.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
    near.setNoDelay(true);
    far.setNoDelay(true);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    leadTo: (port) => void (goal = port),
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
