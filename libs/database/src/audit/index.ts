export * from './append-audit-entry.js';
export * from './list-audit-log.js';
export * from './read-audit-log.js';
export * from './verify-audit-log.js';
