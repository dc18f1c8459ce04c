export * from './authenticators.js';
export * from './emailed-links.js';
export * from './identities.js';
export * from './passkeys.js';
export * from './passwords.js';
export * from './proofs.js';
export * from './sessions.js';
