export * from './answered-weeks.js';
export * from './asked-before.js';
export * from './ask-check-ins.js';
export * from './check-ins.js';
export { restoreRhythms, saveRhythms, silencesOf } from './rhythms.js';
export * from './unanswered-check-in.js';
