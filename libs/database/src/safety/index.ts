export { eraseSafetyOf } from './erase-safety.js';
export * from './keep-said.js';
export * from './quiet-stops.js';
export * from './safety-cases.js';
export * from './safety-people.js';
