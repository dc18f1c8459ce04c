import { UnrecoverableError } from 'bullmq';
import type { Consumer, ConsumerOptions } from './backend.js';
import { chooseBackend, type QueueSettings } from './choose-backend.js';
import { InvalidJob, QueueUnavailable, type Job } from './job.js';
import { ATTEMPTS } from './options.js';

export interface Queue {
  readonly kind: 'redis' | 'postgres';
  /** Adds all jobs at once; one whose id is still waiting or failed is not added twice. Throws QueueUnavailable. */
  publish(jobs: readonly Job[]): Promise<void>;
  /** Works jobs until closed; a job that throws is tried again, one that throws InvalidJob never. */
  consume(work: (job: Job) => Promise<void>, options: ConsumerOptions & ConsumerListeners): Promise<Consuming>;
  /** Jobs by what became of them; finished ones are not kept. */
  counts(): Promise<{ waiting: number; active: number; delayed: number; failed: number }>;
  /** Throws everything away, also what failed. Nothing is lost: the sweeper publishes again. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

export interface ConsumerListeners {
  /** A job failed, for now or (`given up`) for good. */
  readonly onFailure?: (failed: { jobId: string; givenUp: boolean; fault: Error }) => void;
  /** The connection to the server is in trouble; it connects again by itself. */
  readonly onTrouble?: (fault: Error) => void;
}

export interface Consuming {
  /** Takes no more jobs and resolves when those in hand are done. */
  close(): Promise<void>;
}

/** Opens the queue: on Redis where `redisUrl` is set, else on PostgreSQL. Throws QueueUnavailable. */
export async function openQueue(settings: QueueSettings, name = 'troth'): Promise<Queue> {
  const backend = chooseBackend(settings);
  const producer = await backend.producer(name).catch((fault: Error) => {
    backend.close();
    throw fault;
  });
  producer.on('error', () => undefined);
  const consumers = new Set<Consumer>();

  return {
    kind: backend.kind,
    async publish(jobs) {
      if (jobs.length === 0) return;
      try {
        await producer.addBulk(jobs.map(({ id, data }) => ({ name, data, opts: { jobId: id } })));
      } catch (fault) {
        throw new QueueUnavailable(`The queue took no jobs: ${(fault as Error).message}`, { cause: fault });
      }
    },
    async consume(work, { onFailure, onTrouble, ...options }) {
      const consumer = backend.consumer(name, ({ id, data }) => unrecoverable(work({ id: id ?? '', data })), options);
      consumer.on('error', (fault) => onTrouble?.(fault));
      consumer.on('failed', (job, fault) => {
        const givenUp = fault instanceof UnrecoverableError || (job?.attemptsMade ?? 0) >= ATTEMPTS;
        onFailure?.({ jobId: job?.id ?? '', givenUp, fault });
      });
      await consumer.waitUntilReady();
      consumers.add(consumer);
      return {
        close: async () => {
          consumers.delete(consumer);
          await consumer.close();
        },
      };
    },
    async counts() {
      const { waiting = 0, active = 0, delayed = 0, failed = 0 } = await producer.getJobCounts();
      return { waiting, active, delayed, failed };
    },
    flush: () => producer.obliterate({ force: true }).then(() => producer.resume()),
    async close() {
      await Promise.all([...consumers].map((consumer) => consumer.close()));
      await producer.close();
      backend.close();
    },
  };
}

async function unrecoverable(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (fault) {
    if (fault instanceof InvalidJob) throw new UnrecoverableError(fault.message);
    throw fault;
  }
}
