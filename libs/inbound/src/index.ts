export { TooManyWaiting } from './read-apart.js';
export { readRecipient } from './recipient.js';
export { recipientsIn } from './recipients-in.js';
export { takeInbound, type InboundContext, type InboundMessage } from './take/take-inbound.js';
export type { Taken } from './take/taking.js';
