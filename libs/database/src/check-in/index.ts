export * from './ask-check-ins.js';
export * from './check-ins.js';
export * from './unanswered-check-in.js';
