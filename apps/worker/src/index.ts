export { BackupFault, damaged } from './backups/backup-fault.js';
export { noteErased, readErased } from './backups/erasure-notes.js';
export { folderStorage } from './backups/folder-storage.js';
export { noteErasures } from './backups/note-erasures.js';
export { openStorage } from './backups/open-storage.js';
export type { Storage } from './backups/storage.js';
export { createWorker, type Worker } from './create-worker.js';
export type { WorkerSettings } from './runtime/settings.js';
