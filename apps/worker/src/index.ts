export { askMailServer, type AskSettings, type Reception } from './delivery/ask-mail-server.js';
export { createWorker, type Worker } from './create-worker.js';
export type { WorkerSettings } from './runtime/settings.js';
