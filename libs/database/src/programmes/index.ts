export * from './own-programmes.js';
export { findProgrammeName } from './programme-name.js';
