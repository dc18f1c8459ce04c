export * from './ask-check-ins.js';
export * from './check-ins.js';
export * from './keep-check-in.js';
export * from './open-check-in.js';
export * from './unanswered-check-in.js';
