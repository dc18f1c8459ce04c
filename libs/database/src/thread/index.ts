export * from './load-thread.js';
export * from './message-templates.js';
export * from './thread-messages.js';
