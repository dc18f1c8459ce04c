import { Queue as BullQueue, Worker as BullWorker } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import type { Backend, Data } from './backend.js';
import { QueueUnavailable } from './job.js';
import { consumerOptions, producerOptions } from './options.js';

// The hash tag keeps all keys of a queue on one node of a Redis Cluster.
const PREFIX = '{troth}';

export function redisBackend(url: string): Backend {
  const open: Redis[] = [];
  const connect = (options: RedisOptions) => {
    const redis = new Redis(url, { ...options, lazyConnect: true });
    redis.on('error', () => undefined);
    open.push(redis);
    return redis;
  };
  return {
    kind: 'redis',
    async producer(name) {
      // A publisher fails fast: the rows in PostgreSQL are the truth and are published again.
      const connection = connect({ maxRetriesPerRequest: 1, enableOfflineQueue: false, commandTimeout: 5_000 });
      await connection.connect().catch((fault: Error) => {
        connection.disconnect();
        const { hostname, port } = new URL(url);
        throw new QueueUnavailable(
          `Redis at ${hostname}:${port || 6379} cannot be reached (${fault.message}). Check that it runs and that REDIS_URL is right.`,
        );
      });
      return new BullQueue<Data>(name, { ...producerOptions, prefix: PREFIX, skipWaitingForReady: true, connection });
    },
    consumer: (name, work, options) =>
      new BullWorker<Data>(name, work, {
        ...consumerOptions(options),
        prefix: PREFIX,
        connection: connect({ maxRetriesPerRequest: null }),
      }),
    close: () => open.forEach((redis) => redis.disconnect()),
  };
}
