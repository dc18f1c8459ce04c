export * from './change-sessions.js';
export * from './load-sessions.js';
