import {
  createPostgresBackend,
  Queue as BullQueue,
  Worker as BullWorker,
  type PostgresConnectionOptions,
} from 'bullmq';
import type { Backend } from './backend.js';
import { QueueUnavailable } from './job.js';
import { consumerOptions, producerOptions } from './options.js';

/** BullMQ on the programme's own PostgreSQL, in a schema of its own that it migrates itself. */
export function postgresBackend(url: string): Backend {
  const connect = (max: number): PostgresConnectionOptions => ({
    connectionString: url,
    application_name: 'troth queue',
    schema: 'bullmq',
    migrate: true,
    max,
    connectionTimeoutMillis: 5_000,
    // Kept open: a new connection costs PostgreSQL more than the statement that it is opened for.
    idleTimeoutMillis: 0,
  });
  return {
    kind: 'postgres',
    async producer(name) {
      const queue = new BullQueue(name, { ...producerOptions, connection: connect(2) }, createPostgresBackend);
      queue.on('error', () => undefined);
      await queue.waitUntilReady().catch(async (fault: Error) => {
        await queue.close().catch(() => undefined);
        throw new QueueUnavailable(`The queue's tables in PostgreSQL cannot be opened (${fault.message}).`);
      });
      return queue;
    },
    consumer: (name, work, options) =>
      new BullWorker(name, work, { ...consumerOptions(options), connection: connect(4) }, createPostgresBackend),
    close: () => undefined,
  };
}
