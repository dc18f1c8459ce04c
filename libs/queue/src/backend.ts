import type { Processor, QueueBase } from 'bullmq';
import { Queue as BullQueue, Worker as BullWorker } from 'bullmq';
import type { Job } from './job.js';

export interface ConsumerOptions {
  /** Jobs worked at the same time by this process. */
  readonly concurrency: number;
  /** After so many milliseconds without a sign of life a job is taken from its worker. */
  readonly lockMs?: number;
}

export type Data = Job['data'];

export type Producer = Pick<
  BullQueue<Data>,
  'addBulk' | 'obliterate' | 'getJobCounts' | 'getFailed' | 'pause' | 'resume'
> &
  Pick<QueueBase, 'close'> & { on(event: 'error', listener: (fault: Error) => void): unknown };

export type Consumer = Pick<BullWorker<Data>, 'close'> & {
  waitUntilReady(): Promise<unknown>;
  on(event: 'error', listener: (fault: Error) => void): unknown;
  on(
    event: 'failed',
    listener: (job: { id?: string; attemptsMade: number } | undefined, fault: Error) => void,
  ): unknown;
};

/** What differs between the two servers. */
export interface Backend {
  readonly kind: 'redis' | 'postgres';
  producer(name: string): Promise<Producer>;
  consumer(name: string, work: Processor<Data>, options: ConsumerOptions): Consumer;
  close(): void;
}
