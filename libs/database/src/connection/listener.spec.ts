import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { freshDatabase } from '@troth/testing';
import pg from 'pg';
import { openListener } from './listener.js';

jest.setTimeout(60_000);

const TRIES = 6;
// Half a second, less what one clock may differ from another.
const LEAST_GAP_MS = 450;

const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

describe('a listener', () => {
  it('tries one connection at a time while PostgreSQL is away, and hears again when it is back', async () => {
    const way = await openWay(await freshDatabase());
    const listener = await openListener(way.url, 'troth spec');
    closing.push(() => listener.close());
    let heard = Promise.withResolvers<void>();
    await listener.on('troth_spec', () => heard.resolve());

    const tries = await way.cut(TRIES);
    const gaps = tries.slice(1).map((at, index) => at - (tries[index] ?? 0));
    expect(gaps.filter((gap) => gap < LEAST_GAP_MS)).toEqual([]);

    way.mend();
    await heard.promise;
    heard = Promise.withResolvers<void>();
    await way.notify('troth_spec');
    await heard.promise;
  });

  it('hears in the end although its connection was cut twice while it subscribed again', async () => {
    const way = await openWay(await freshDatabase());
    const listener = await openListener(way.url, 'troth spec');
    closing.push(() => listener.close());
    let heard = Promise.withResolvers<void>();
    await listener.on('troth_spec', () => heard.resolve());

    way.cutAtListen(2);
    await heard.promise;
    heard = Promise.withResolvers<void>();
    await way.notify('troth_spec');
    await heard.promise;
  });
});

/** A way to PostgreSQL that can be cut: then each who comes is let in and dropped, as by a server that is starting. */
async function openWay(url: string) {
  const target = Number(new URL(url).port);
  const sockets = new Set<Socket>();
  const tries: number[] = [];
  let isCut = false;
  let cutsAtListen = 0;
  let enough = { count: 0, reached: () => undefined as void };
  const server = createServer((near) => {
    near.on('error', () => undefined);
    if (isCut) {
      tries.push(performance.now());
      near.destroy();
      if (tries.length === enough.count) enough.reached();
      return;
    }
    const far = connect(target, '127.0.0.1').on('error', () => undefined);
    sockets.add(near);
    near.on('data', (sent) => {
      if (cutsAtListen === 0 || !sent.includes('listen ')) return;
      cutsAtListen -= 1;
      near.destroy();
    });
    near.pipe(far).pipe(near);
    near.once('close', () => far.destroy());
    far.once('close', () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const drop = () => sockets.forEach((socket) => socket.destroy());
  closing.push(() => {
    drop();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  });
  const through = new URL(url);
  through.port = String((server.address() as AddressInfo).port);
  return {
    url: through.href,
    /** Resolves with when the first so many tries came, in milliseconds. */
    cut: (count: number) =>
      new Promise<number[]>((resolve) => {
        enough = { count, reached: () => resolve([...tries]) };
        isCut = true;
        drop();
      }),
    /** Cuts now, and the next so many connections when they subscribe. */
    cutAtListen(times: number) {
      cutsAtListen = times;
      drop();
    },
    mend: () => void (isCut = false),
    async notify(channel: string) {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query(`notify ${pg.escapeIdentifier(channel)}`);
      await client.end();
    },
  };
}
