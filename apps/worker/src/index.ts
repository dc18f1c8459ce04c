export { createWorker, type Worker } from './create-worker.js';
export type { WorkerSettings } from './runtime/settings.js';
