export type { ConsumerOptions } from './backend.js';
export type { QueueSettings } from './choose-backend.js';
export { InvalidJob, QueueUnavailable, type Job } from './job.js';
export { openQueue, Queue, type ConsumerListeners, type Consuming } from './queue.js';
