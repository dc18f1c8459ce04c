import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startRedisOfCompose } from '@troth/testing';
import { Redis } from 'ioredis';
import { InvalidJob, openQueue } from './index.js';

jest.setTimeout(60_000);

let server: Awaited<ReturnType<typeof startRedisOfCompose>>;
let troth: Redis;
let overseer: Redis;
beforeAll(async () => {
  server = await startRedisOfCompose();
  troth = new Redis(server.url);
  overseer = new Redis(server.overseerUrl);
});
afterAll(async () => {
  troth?.disconnect();
  overseer?.disconnect();
  await server?.stop();
});

describe('the user of Troth on the Redis of docker-compose', () => {
  it('may do all that the queue does: try again, give up, count, throw away', async () => {
    const queue = await openQueue({ databaseUrl: '', redisUrl: server.url });
    const tries = new Map<string, number>();
    const seen = Promise.withResolvers<void>();
    const givenUp = Promise.withResolvers<void>();
    const consuming = await queue.consume(
      async ({ id }) => {
        tries.set(id, (tries.get(id) ?? 0) + 1);
        if (id === 'bad') throw new InvalidJob('as planned');
        if (tries.get(id) === 1) throw new Error('as planned');
        seen.resolve();
      },
      { concurrency: 2, lockMs: 300, onFailure: (failed) => failed.givenUp && givenUp.resolve() },
    );
    await queue.publish([
      { id: 'again', data: {} },
      { id: 'bad', data: {} },
    ]);
    await Promise.all([seen.promise, givenUp.promise]);
    expect(Object.fromEntries(tries)).toEqual({ again: 2, bad: 1 });
    expect(await queue.counts()).toMatchObject({ waiting: 0, delayed: 0 });
    await consuming.close();
    await queue.publish([{ id: 'left', data: {} }]);
    await queue.flush();
    expect(await queue.counts()).toEqual({ waiting: 0, active: 0, delayed: 0 });
    await queue.close();
    expect(await overseer.acl('LOG')).toEqual([]);
  });

  it.each([
    ['another key', ['get', 'other']],
    ['another key in a script', ['eval', `return redis.call('get', 'other')`, '0']],
    ['every key’s name', ['keys', '*']],
    ['every key’s name in turn', ['scan', '0']],
    ['emptying the server', ['flushall']],
    ['the server’s settings', ['config', 'get', '*']],
    ['the users', ['acl', 'list']],
    ['who else is connected', ['client', 'list']],
    ['watching what others ask', ['monitor']],
    ['stopping it', ['shutdown', 'nosave']],
    ['copying from another server', ['replicaof', '127.0.0.1', '1']],
    ['code of its own', ['function', 'list']],
    ['another database', ['select', '1']],
    ['a channel', ['publish', 'other', 'word']],
  ])('may not: %s', async (_, [command = '', ...values]) => {
    await expect(troth.call(command, ...values)).rejects.toThrow(/NOPERM|can't access|No permissions/);
  });

  it('needs its password, and nobody else is let in', async () => {
    const url = new URL(server.url);
    for (const [username, password] of [
      ['troth', 'wrong'],
      ['default', ''],
      ['', ''],
    ] as const) {
      Object.assign(url, { username, password });
      await expect(openQueue({ databaseUrl: '', redisUrl: url.href })).rejects.toThrow(/NOAUTH|WRONGPASS/);
    }
  });
});
