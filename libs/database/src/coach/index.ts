export * from './coach-account.js';
export * from './coach-couples.js';
export * from './coach-history.js';
export * from './coach-mail.js';
export * from './coach-notes.js';
export * from './coach-story.js';
export * from './coaches.js';
export * from './digest-coaches.js';
