import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { freshDatabase, startRedis, type RedisServer } from '@troth/testing';
import { InvalidJob, openQueue, QueueUnavailable, type Job, type Queue, type QueueSettings } from './index.js';

jest.setTimeout(60_000);

const job = (id: string, data: Job['data'] = {}): Job => ({ id, data });

/** Calls back with jobs and lets a test wait for the first so many. */
function collector() {
  const got: Job[] = [];
  let look = () => undefined as void;
  return {
    got,
    take: async (one: Job) => {
      got.push(one);
      look();
    },
    until: (count: number) =>
      new Promise<void>((resolve) => {
        look = () => (got.length >= count ? resolve() : undefined);
        look();
      }),
  };
}

describe.each(['postgres', 'redis'] as const)('the queue on %s', (kind) => {
  let redis: RedisServer | undefined;
  let settings: QueueSettings;
  let queue: Queue;

  beforeAll(async () => {
    if (kind === 'redis') redis = await startRedis();
    settings = {
      databaseUrl: kind === 'postgres' ? await freshDatabase() : 'postgres://nobody@127.0.0.1:1/none',
      redisUrl: redis?.url,
    };
  });
  afterAll(() => redis?.stop());
  beforeEach(async () => {
    queue = await openQueue(settings, `spec${Math.random().toString(36).slice(2)}`);
  });
  afterEach(() => queue.close());

  it('is the server that the settings name', () => {
    expect(queue.kind).toBe(kind);
  });

  it('gives every job of a bulk to a consumer, with its ids and nothing else', async () => {
    const { got, take, until } = collector();
    await queue.consume(take, { concurrency: 5 });

    await queue.publish(Array.from({ length: 300 }, (_, n) => job(`job-${n}`, { eventId: `${n}` })));
    await until(300);

    expect(new Set(got.map(({ id }) => id)).size).toBe(300);
    expect(got.find(({ id }) => id === 'job-7')).toEqual(job('job-7', { eventId: '7' }));
  });

  it('shares jobs between two consumers, each job once', async () => {
    const { got, take, until } = collector();
    await queue.consume(take, { concurrency: 2 });
    await queue.consume(take, { concurrency: 2 });

    await queue.publish(Array.from({ length: 100 }, (_, n) => job(`job-${n}`)));
    await until(100);

    expect(new Set(got.map(({ id }) => id)).size).toBe(100);
    expect(got).toHaveLength(100);
  });

  it('adds a job that is still waiting only once', async () => {
    await queue.publish([job('same'), job('other')]);
    await queue.publish([job('same')]);

    expect(await queue.counts()).toMatchObject({ waiting: 2 });
  });

  it('tries a failed job again', async () => {
    let attempts = 0;
    const done = new Promise<void>((resolve) => {
      void queue.consume(
        async () => {
          attempts += 1;
          if (attempts === 1) throw new Error('not yet');
          resolve();
        },
        { concurrency: 1 },
      );
    });

    await queue.publish([job('again')]);
    await done;

    expect(attempts).toBe(2);
  });

  it('takes a job again that failed for good', async () => {
    const failures = [Promise.withResolvers<string>(), Promise.withResolvers<string>()] as const;
    const waiting = [...failures];
    await queue.consume(() => Promise.reject(new InvalidJob('not now')), {
      concurrency: 1,
      onFailure: ({ jobId }) => waiting.shift()?.resolve(jobId),
    });

    for (const failure of failures) {
      await queue.publish([job('same')]);
      expect(await failure.promise).toBe('same');
    }
  });

  it('fails an invalid job at once, and keeps nothing of it', async () => {
    const failed = new Promise<{ jobId: string; givenUp: boolean }>((resolve) => {
      void queue.consume(
        async () => {
          throw new InvalidJob('points to nothing');
        },
        { concurrency: 1, onFailure: resolve },
      );
    });

    await queue.publish([job('bad')]);

    expect(await failed).toMatchObject({ jobId: 'bad', givenUp: true });
    expect(await queue.counts()).toEqual({ waiting: 0, active: 0, delayed: 0 });
  });

  it('holds nothing after a flush, and goes on', async () => {
    await queue.publish([job('one'), job('two')]);
    await queue.flush();
    expect(await queue.counts()).toEqual({ waiting: 0, active: 0, delayed: 0 });

    const { got, take, until } = collector();
    await queue.consume(take, { concurrency: 1 });
    await queue.publish([job('one')]);
    await until(1);

    expect(got).toEqual([job('one')]);
  });

  it('ends the job in hand before a consumer closes', async () => {
    let ended = false;
    let begun: () => void;
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    const consuming = await queue.consume(
      async () => {
        begun();
        await new Promise((resolve) => setTimeout(resolve, 50));
        ended = true;
      },
      { concurrency: 1 },
    );
    await queue.publish([job('long')]);
    await hasBegun;
    await consuming.close();

    expect(ended).toBe(true);
  });
});

describe('a queue whose server is not there', () => {
  it.each([
    ['postgres', { databaseUrl: 'postgres://nobody@127.0.0.1:1/none' }],
    ['redis', { databaseUrl: 'postgres://nobody@127.0.0.1:1/none', redisUrl: 'redis://127.0.0.1:1' }],
  ])('says so at once, on %s', async (_, settings) => {
    await expect(openQueue(settings)).rejects.toThrow(QueueUnavailable);
  });

  it('lets a consumer end within seconds when Redis has gone away', async () => {
    const redis = await startRedis();
    const queue = await openQueue({ databaseUrl: '', redisUrl: redis.url });
    const consuming = await queue.consume(async () => undefined, { concurrency: 1 });
    await redis.stop();

    await consuming.close();
    await queue.close();
  }, 30_000);

  it('refuses to publish within seconds when Redis goes away', async () => {
    const redis = await startRedis();
    const queue = await openQueue({ databaseUrl: '', redisUrl: redis.url });
    await redis.stop();

    await expect(queue.publish([job('lost')])).rejects.toThrow(QueueUnavailable);
    await queue.close();
  });
});
