export type { ConsumerOptions } from './backend.js';
export type { QueueSettings } from './choose-backend.js';
export { InvalidJob, QueueUnavailable, type Job } from './job.js';
export { openQueue, type ConsumerListeners, type Consuming, type Queue } from './queue.js';
