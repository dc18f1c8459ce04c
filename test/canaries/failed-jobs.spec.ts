import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openDatabase, type Database } from '@troth/database';
import { InvalidJob, openQueue, type Queue } from '@troth/queue';
import { freshDatabase, startRedis, type RedisServer } from '@troth/testing';
import { canariesIn, dumpOf } from '../../apps/api/src/us/every-way-to-write.fixture.js';
import { overhearTables } from './overhear-tables.js';
import { overhear } from './redis-text.js';

jest.setTimeout(60_000);

describe.each(['postgres', 'redis'] as const)('the queue on %s', (kind) => {
  let redis: RedisServer;
  let database: Database;
  let queue: Queue;
  let heard: ReturnType<typeof overhear>;

  beforeAll(async () => {
    redis = await startRedis();
    const databaseUrl = await freshDatabase();
    database = await openDatabase(databaseUrl, { poolSize: 1 });
    queue = await openQueue({ databaseUrl, redisUrl: kind === 'redis' ? redis.url : undefined }, 'canaries');
    heard = overhear(redis.url);
    if (kind === 'postgres') await overhearTables(database);
  });
  afterAll(async () => {
    await queue?.close();
    heard?.end();
    await Promise.all([database?.close(), redis?.stop()]);
  });

  const told = () => (kind === 'redis' ? heard.text() : dumpOf(database));

  it.each([
    ['now', TypeError],
    ['for good', InvalidJob],
  ] as const)('keeps no word of what a job failed with %s, but its kind', async (_, Fault) => {
    const failed = Promise.withResolvers<Error>();
    const consuming = await queue.consume(() => Promise.reject(new Fault('they said: "canary-in-a-fault"')), {
      concurrency: 1,
      onFailure: ({ fault }) => failed.resolve(fault),
    });
    await queue.publish([{ id: `failing-${Fault.name}`, data: {} }]);
    expect((await failed.promise).message).toContain('canary-in-a-fault');
    await consuming.close();
    const kept = await told();
    expect([kept.includes(Fault.name), canariesIn(kept), kept.includes('failed-jobs.spec')]).toEqual([true, [], false]);
  });

  it('would be seen to keep one', async () => {
    await queue.publish([{ id: 'telling', data: { note: 'canary-in-a-job' } }]);
    expect(canariesIn(await told())).toEqual(['canary-in-a-job']);
    await queue.flush();
  });
});
