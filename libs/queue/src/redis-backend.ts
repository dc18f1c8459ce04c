import { Queue as BullQueue, Worker as BullWorker } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import type { Backend, Data } from './backend.js';
import { QueueUnavailable } from './job.js';
import { consumerOptions, producerOptions } from './options.js';

// The hash tag keeps all keys of a queue on one node of a Redis Cluster.
const PREFIX = '{troth}';

/** The fault's own words, with what to do about them; never the password. */
function unreachable(url: string, fault: Error & { code?: string }): QueueUnavailable {
  const { hostname, port } = new URL(url);
  const isCertificate = 'cert' in fault || /CERT/.test(fault.code ?? '');
  const advice = isCertificate
    ? 'Its certificate has to be valid for that name, and given out by an authority that is well known or stands in REDIS_CA_FILE.'
    : 'Check that it runs and that REDIS_URL is right.';
  return new QueueUnavailable(`Redis at ${hostname}:${port || 6379} cannot be reached (${fault.message}). ${advice}`);
}

export function redisBackend(url: string, ca: string | null): Backend {
  const open: Redis[] = [];
  let lastFault: Error | undefined;
  const connect = (options: RedisOptions) => {
    const redis = new Redis(url, { ...options, ...(ca === null ? {} : { tls: { ca } }), lazyConnect: true });
    redis.on('error', (fault) => (lastFault = fault));
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
        throw unreachable(url, lastFault ?? fault);
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
