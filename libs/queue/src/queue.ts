import { UnrecoverableError } from 'bullmq';
import type { Consumer, ConsumerOptions } from './backend.js';
import { chooseBackend, type QueueSettings } from './choose-backend.js';
import { InvalidJob, QueueUnavailable, type Job } from './job.js';
import { ATTEMPTS } from './options.js';

export abstract class Queue {
  abstract readonly kind: 'redis' | 'postgres';
  /** Adds all jobs at once; one whose id is still waiting is not added twice. Throws QueueUnavailable. */
  abstract publish(jobs: readonly Job[]): Promise<void>;
  /** Works jobs until closed; a job that throws is tried again, one that throws InvalidJob never. */
  abstract consume(work: (job: Job) => Promise<void>, options: ConsumerOptions & ConsumerListeners): Promise<Consuming>;
  /** Jobs by how far they are; finished and failed ones are not kept. */
  abstract counts(): Promise<{ waiting: number; active: number; delayed: number }>;
  /** Throws everything away. Nothing is lost: the sweeper publishes again. */
  abstract flush(): Promise<void>;
  abstract close(): Promise<void>;
}

// A server that is away cannot be told that a consumer ends.
const GOODBYE_MS = 5_000;

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
  const consumers = new Map<Consumer, ReadonlySet<Promise<void>>>();

  /** The jobs in hand are done; the server is told that nobody takes more, unless it is away. */
  async function end(consumer: Consumer, inHand: ReadonlySet<Promise<void>>): Promise<void> {
    const isAway = await producer.getJobCounts().then(
      () => false,
      () => true,
    );
    if (isAway) await Promise.allSettled(inHand);
    await withinGoodbye(consumer.close(isAway), isAway);
  }

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
      const inHand = new Set<Promise<void>>();
      const consumer = backend.consumer(
        name,
        async ({ id, data }) => {
          const job = failingWordless(work({ id: id ?? '', data }));
          inHand.add(job);
          await job.finally(() => inHand.delete(job));
        },
        options,
      );
      consumer.on('error', (fault) => onTrouble?.(fault));
      consumer.on('failed', (job, fault) => {
        const givenUp = fault instanceof UnrecoverableError || (job?.attemptsMade ?? 0) >= ATTEMPTS;
        onFailure?.({ jobId: job?.id ?? '', givenUp, fault: fault.cause instanceof Error ? fault.cause : fault });
      });
      await consumer.waitUntilReady();
      consumers.set(consumer, inHand);
      return {
        close: async () => {
          consumers.delete(consumer);
          await end(consumer, inHand);
        },
      };
    },
    async counts() {
      const { waiting = 0, active = 0, delayed = 0 } = await producer.getJobCounts();
      return { waiting, active, delayed };
    },
    flush: () => producer.obliterate({ force: true }).then(() => producer.resume()),
    async close() {
      await Promise.all([...consumers].map(([consumer, inHand]) => end(consumer, inHand)));
      await withinGoodbye(producer.close(), true);
      backend.close();
    },
  };
}

/** A server that went away in the middle of a goodbye does not keep us. */
async function withinGoodbye(closing: Promise<void>, isAway: boolean): Promise<void> {
  if (!isAway) return closing;
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, GOODBYE_MS);
  await Promise.race([closing, late]).finally(() => clearTimeout(timer));
}

/** The server keeps the message and the stack of what a job failed with, and either could quote somebody. */
async function failingWordless(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (fault) {
    const kind = fault instanceof Error ? fault.name : 'unknown fault';
    const told = fault instanceof InvalidJob ? new UnrecoverableError(kind) : new Error(kind);
    throw Object.assign(told, { cause: fault, stack: kind });
  }
}
