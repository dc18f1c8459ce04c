export * from './couple-record.js';
export * from './enrolments.js';
export * from './erase-enrolment.js';
export * from './invitations.js';
export * from './other-requests.js';
export { lastPauseNotices } from './pause-notices.js';
