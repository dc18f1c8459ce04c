export * from './clock.js';
export * from './database.js';
export * from './ids.js';
export type { Listener } from './listener.js';
export * from './migrate.js';
export * from './repositories/decide-enrolment.js';
export * from './repositories/enrolments.js';
export * from './repositories/events.js';
export * from './repositories/weeks.js';
