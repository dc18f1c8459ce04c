export * from './couple-record.js';
export * from './decide-enrolment.js';
export * from './enrolments.js';
export * from './erase-enrolment.js';
export * from './invitations.js';
export * from './joining-slots.js';
export { lastPauseNotices } from './pause-notices.js';
