export * from './links.js';
export * from './new-links.js';
export * from './partner-sessions.js';
export * from './recent-links.js';
export * from './sign-in-partner.js';
