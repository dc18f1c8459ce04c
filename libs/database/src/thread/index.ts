export * from './load-thread.js';
export * from './thread-messages.js';
