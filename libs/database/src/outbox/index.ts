export * from './couple-changes.js';
export * from './events.js';
export { failedReactions, tryReactionsAgain, type FailedReaction } from './failed-reactions.js';
export * from './idempotency.js';
export * from './reactions.js';
export { relayEvents, type ReactionRef, type Relayed, type Subscription } from './relay-events.js';
