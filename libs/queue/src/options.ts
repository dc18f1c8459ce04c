import type { ConsumerOptions } from './backend.js';

/** A job is tried so often, within some seconds; afterwards the sweeper publishes it again. */
export const ATTEMPTS = 4;

// BullMQ's own default gives a job up at its second stall, so that two kills of a worker would lose it.
const STALLS_ALLOWED = 1_000;

/**
 * The same for both servers. A job that failed for good goes as a finished one does: kept, its id would keep out the next
 * one for the same reaction, whose row in PostgreSQL tells what it failed with.
 */
export const producerOptions = {
  streams: { events: { maxLen: 1_000 } },
  defaultJobOptions: {
    attempts: ATTEMPTS,
    backoff: { type: 'exponential', delay: 250 },
    removeOnComplete: true,
    removeOnFail: true,
  },
};

export function consumerOptions({ concurrency, lockMs = 30_000 }: ConsumerOptions) {
  return { concurrency, lockDuration: lockMs, stalledInterval: lockMs, maxStalledCount: STALLS_ALLOWED };
}
