export * from './find-delivery.js';
export * from './inbound-mail.js';
export * from './keep-bounce.js';
export * from './mail-about.js';
export * from './mail-choices.js';
export * from './mail-history.js';
export * from './mailbox-suppressions.js';
export * from './operator-mail.js';
