export type { ConsumerOptions, QueueSettings } from './backend.js';
export { InvalidJob, QueueUnavailable, type Job } from './job.js';
export { openQueue, type ConsumerListeners, type Consuming, type Queue } from './queue.js';
