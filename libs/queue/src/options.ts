import type { ConsumerOptions } from './backend.js';

/** A job is tried so often, within some seconds; afterwards the sweeper publishes it again. */
export const ATTEMPTS = 4;

// BullMQ's own default gives a job up at its second stall, so that two kills of a worker would lose it.
const STALLS_ALLOWED = 1_000;

/** The same for both servers. A finished job is removed; a failed one stays to be seen. */
export const producerOptions = {
  streams: { events: { maxLen: 1_000 } },
  defaultJobOptions: {
    attempts: ATTEMPTS,
    backoff: { type: 'exponential', delay: 250 },
    removeOnComplete: true,
    removeOnFail: { count: 1_000 },
  },
};

export function consumerOptions({ concurrency, lockMs = 30_000 }: ConsumerOptions) {
  return { concurrency, lockDuration: lockMs, stalledInterval: lockMs, maxStalledCount: STALLS_ALLOWED };
}
