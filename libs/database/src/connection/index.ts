export * from './clock.js';
export { Database, openDatabase, type Tx } from './database.js';
export { DatabaseUnreachable } from './database-unreachable.js';
export * from './ids.js';
export type { Listener } from './listener.js';
export * from './migrate.js';
export * from './plan-once.js';
export * from './pool.js';
export * from './reader.js';
