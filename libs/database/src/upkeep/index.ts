export { caughtUp, setAsideAfterRestore } from './after-restore.js';
export { backlog, COUNTED, type Backlog } from './backlog.js';
export * from './erase-long-ended.js';
export * from './expire-deliveries.js';
export * from './maintain.js';
export * from './retention.js';
export * from './sweep-deliveries.js';
export * from './try-counts.js';
export { listWorkers, sayGoodbye, sayPresent, type SeenWorker } from './workers.js';
