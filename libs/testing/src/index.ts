export { freshDatabase, freshEmptyDatabase } from './run/database.js';
export { startRedis, type RedisServer } from './run/redis.js';
export type { Disturbance } from '@troth/mail/catcher';
export { selfSigned } from './mailbox/self-signed.js';
export { startMailbox, type Mail, type Mailbox, type MailboxOptions } from './mailbox/mailbox.js';
export { TestClock } from './test-clock.js';
export { rowsRead, statementsOf, type Asked } from './plans/statements.js';
export { raiseFlag } from './raise-flag.js';
